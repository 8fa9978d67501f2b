import { useRoute } from "@motlan/ui";
import { lazy, Suspense, useEffect } from "react";
import { isCode } from "../../api/problem.ts";
import type { DraftForm } from "../../api/types.ts";
import { type OpenSession, useFormSession } from "../../dossier-form/use-form-session.ts";
import { PageProblem } from "../../parts/loaded.tsx";
import { PageSkeleton } from "../../parts/page-skeleton.tsx";
import { FillPage } from "./fill-page.tsx";

const LevelTooLow = lazy(async () => ({ default: (await import("./later.ts")).later.LevelTooLow }));
const ReviewPage = lazy(async () => ({ default: (await import("./later.ts")).later.ReviewPage }));

interface Props {
  readonly id: string;
  /** A page of the procedure, `review`, or nothing: the first one. */
  readonly page?: string;
}

/** A dossier being filled in: the same form from its first page to the sending. Keep it mounted between them. */
export const FillDossier = ({ id, page }: Props) => {
  const open = useFormSession(id);
  const { form, problem } = open.snapshot;
  if (form) return <OpenDossier id={id} page={page} form={form} open={open} />;
  if (isCode(problem, "dossier-already-sent")) return <GoTo path={`/dossiers/${id}`} />;
  if (problem === null) return <PageSkeleton />;
  const retry = () => void open.session.load();
  if (!isCode(problem, "identity-level-too-low")) return <PageProblem error={problem} retry={retry} />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <LevelTooLow error={problem} retry={retry} />
    </Suspense>
  );
};

interface OpenProps {
  readonly id: string;
  readonly page: string | undefined;
  readonly form: DraftForm;
  readonly open: OpenSession;
}

const OpenDossier = ({ id, page, form, open }: OpenProps) => {
  const { pages } = form.procedure;
  if (form.state.open && !form.state.part) return <GoTo path={`/dossiers/${id}/supplement`} />;
  if (page === "review" || (form.state.part && !form.state.open?.length))
    return (
      <Suspense fallback={<PageSkeleton />}>
        <ReviewPage id={id} form={form} open={open} />
      </Suspense>
    );
  if (pages.some((it) => it.id === page)) return <FillPage id={id} page={page ?? ""} form={form} open={open} />;
  return <GoTo path={`/dossiers/${id}/fill/${pages[0]?.id ?? "review"}`} />;
};

/** Sends her on to where this dossier is; the way back does not lead here again. */
const GoTo = ({ path }: { readonly path: string }) => {
  const { navigate } = useRoute();
  useEffect(() => navigate(path, { replace: true }), [navigate, path]);
  return <PageSkeleton />;
};
