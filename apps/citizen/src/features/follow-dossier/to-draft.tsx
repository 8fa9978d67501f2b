import { useRoute } from "@motlan/ui";
import { useEffect } from "react";
import { PageSkeleton } from "../../parts/page-skeleton.tsx";

/** A dossier that is not sent yet has nothing to follow: on to its form. */
export const ToDraft = ({ id }: { readonly id: string }) => {
  const { navigate } = useRoute();
  useEffect(() => navigate(`/dossiers/${id}/fill`, { replace: true }), [navigate, id]);
  return <PageSkeleton />;
};
