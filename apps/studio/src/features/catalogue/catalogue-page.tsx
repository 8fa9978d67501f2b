import { PageTitle, Spinner, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";
import { LoadFailed } from "../../parts/load-failed.tsx";
import { studioMessages } from "../../parts/studio-messages.ts";
import { CatalogueView } from "./catalogue-view.tsx";
import { messages } from "./messages.ts";

export const CataloguePage = () => {
  const t = useText();
  const { data, error, refetch } = useQuery({
    queryKey: keys.catalogue,
    queryFn: () => client.studio.catalogue.query(),
    staleTime: 60_000,
  });
  return (
    <>
      <PageTitle title={t(messages.title)} site={t(studioMessages.site)}>
        <p>{t(messages.intro)}</p>
      </PageTitle>
      {data && <CatalogueView catalogue={data} />}
      {!data && error && <LoadFailed onRetry={() => void refetch()} />}
      {!data && !error && <Spinner>{t(studioMessages.loading)}</Spinner>}
    </>
  );
};
