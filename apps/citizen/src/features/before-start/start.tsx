import { Alert, Button, LinkButton, Skeleton, useRoute, useText } from "@motlan/ui";
import { useMutation, useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { meQuery, myDossiersQuery } from "../../api/queries.ts";
import { actWords } from "../../messages/act-issues.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText } from "../../messages/format.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { SignInLink } from "../../parts/sign-in.tsx";
import { messages } from "./messages.ts";

/** The way in: sign in first, go on with what was begun, or begin. */
export const Start = ({ procedureId }: { readonly procedureId: string }) => {
  const t = useText();
  const me = useQuery(meQuery);
  const signedIn = Boolean(me.data);
  const mine = useQuery({ ...myDossiersQuery, enabled: signedIn });
  if (me.isPending || (signedIn && mine.isPending)) return <Skeleton label={t(common.loading)} />;
  if (!signedIn) return <SignInLink>{t(messages.signInToStart)}</SignInLink>;
  const draft = mine.data?.find((it) => it.procedureId === procedureId && it.listing.status === "draft");
  return (
    <>
      {draft && (
        <Alert tone="info" title={t(messages.draft)}>
          <p>{t(messages.draftAt, { at: dateTimeText(draft.startedAt) })}</p>
          <LinkButton to={`/dossiers/${draft.id}/fill`}>{t(messages.goOn)}</LinkButton>
        </Alert>
      )}
      <StartNew procedureId={procedureId} another={draft !== undefined} />
    </>
  );
};

const StartNew = ({ procedureId, another }: { readonly procedureId: string; readonly another: boolean }) => {
  const t = useText();
  const { navigate, query } = useRoute();
  const from = query.get("from") ?? undefined;
  const start = useMutation({
    mutationFn: () => api.citizen.startDossier.mutate({ procedureId, from }),
    onSuccess: ({ id }) => navigate(`/dossiers/${id}/fill`),
  });
  return (
    <>
      {from !== undefined && <p>{t(messages.takenAlong)}</p>}
      {start.isError && <ProblemAlert words={actWords} error={start.error} />}
      <Button
        variant={another ? "secondary" : "primary"}
        busy={start.isPending || start.isSuccess}
        onClick={() => start.mutate()}
      >
        {t(another ? messages.startNew : messages.start)}
      </Button>
    </>
  );
};
