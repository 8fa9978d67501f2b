import { LinkButton, PageTitle, Spinner, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { client } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";
import { isNotFound } from "../../api/refusals.ts";
import { LoadFailed } from "../../parts/load-failed.tsx";
import { studioMessages } from "../../parts/studio-messages.ts";
import { messages } from "./messages.ts";
import { OpenedContext } from "./opened-context.ts";
import { Workbench } from "./workbench.tsx";

/** One procedure: its outline, its source, what is wrong with it, and its form as somebody would have it. */
export const ProcedurePage = ({ id }: { readonly id: string }) => {
  const t = useText();
  const { data, error, refetch } = useQuery({
    queryKey: keys.procedure(id),
    queryFn: () => client.studio.procedure.query({ id }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (data)
    return (
      <OpenedContext value={data}>
        <Workbench id={id} opened={data} />
      </OpenedContext>
    );
  return (
    <>
      <PageTitle title={id} site={t(studioMessages.site)} />
      {!error && <Spinner>{t(studioMessages.loading)}</Spinner>}
      {error && isNotFound(error) && <NoSuchProcedure />}
      {error && !isNotFound(error) && <LoadFailed onRetry={() => void refetch()} />}
    </>
  );
};

const NoSuchProcedure = () => {
  const t = useText();
  return (
    <div className="mt-stack">
      <p>{t(messages.noSuchProcedure)}</p>
      <LinkButton to="/">{t(messages.back)}</LinkButton>
    </div>
  );
};
