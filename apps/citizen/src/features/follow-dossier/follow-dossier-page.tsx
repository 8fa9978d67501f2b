import { ReadOnlyValues } from "@motlan/form-react";
import { Alert, Card, Details, Link, PageTitle, useRoute, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { isCode } from "../../api/problem.ts";
import { dossierQuery } from "../../api/queries.ts";
import type { FollowedDossier } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText } from "../../messages/format.ts";
import { FeeList } from "../../parts/fee-list.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { messages } from "./messages.ts";
import { Parties } from "./parties.tsx";
import { PartsCard } from "./parts-card.tsx";
import { sentValues } from "./sent-values.ts";
import { StateCard } from "./state-card.tsx";
import { Timeline } from "./timeline.tsx";
import { ToDraft } from "./to-draft.tsx";
import { WhatNow } from "./what-now.tsx";
import { registerName } from "./words.ts";

const pollMs = 5_000;

/** While the system itself is at work the next news is seconds away; else it is looked up when she comes back. */
const systemAtWork = ({ dossier, procedure, parts }: FollowedDossier): boolean =>
  dossier.state === 9 ||
  procedure.steps[dossier.step ?? -1]?.actor.kind === "system" ||
  (parts ?? []).some(({ begun, waitsFor }) => begun?.state === 9 || (begun === null && waitsFor?.length === 0));

export const FollowDossierPage = ({ id }: { readonly id: string }) => {
  const query = useQuery({
    ...dossierQuery(id),
    refetchInterval: ({ state }) => (state.data && systemAtWork(state.data) ? pollMs : false),
  });
  if (isCode(query.error, "dossier-not-sent")) return <ToDraft id={id} />;
  return (
    <Loaded words={actWords} query={query}>
      {(followed) => <Followed followed={followed} />}
    </Loaded>
  );
};

const Followed = ({ followed }: { readonly followed: FollowedDossier }) => {
  const t = useText();
  const { query } = useRoute();
  const { procedure, dossier, reference, parts, whole } = followed;
  return (
    <div className="mt-stack mc-narrow">
      <PageTitle title={t(procedure.title)} site={`${dossier.code} – ${t(common.site)}`} />
      {query.has("sent") && (
        <Alert tone="success" role="status" title={t(messages.sentTitle)}>
          <p>{t(messages.sent, { code: dossier.code, due: dateTimeText(dossier.due) })}</p>
        </Alert>
      )}
      {whole !== null && (
        <p>
          <Link to={`/dossiers/${whole}`}>{t(messages.wholeLink)}</Link>
        </p>
      )}
      <WhatNow followed={followed} />
      <StateCard dossier={dossier} procedure={procedure} longer={followed.longer} />
      {parts && <PartsCard parts={parts} />}
      <Parties dossier={dossier} />
      <Card title={t(messages.fee)}>
        <FeeList lines={feeLines(followed)} />
      </Card>
      {dossier.unavailable.length > 0 && (
        <Alert tone="info" title={t(messages.unavailableTitle)}>
          <p>{t(messages.unavailable, { names: dossier.unavailable.map((it) => registerName(t, it)).join(", ") })}</p>
          <StillOpen dossier={dossier} procedure={procedure} />
        </Alert>
      )}
      <Timeline followed={followed} />
      <Details summary={t(messages.values)}>
        <ReadOnlyValues definition={procedure} reference={reference} values={sentValues(t, dossier.values)} />
      </Details>
      <p className="mt-no-print">
        <a className="ds-link" href={`/provenance/citizen/${followed.id}`} download>
          {t(messages.provenance)}
        </a>
        <br />
        <span className="mt-quiet">{t(messages.provenanceHint)}</span>
      </p>
    </div>
  );
};

/** What was sent without its value, and who comes by it. */
const StillOpen = ({ dossier: { left }, procedure }: Pick<FollowedDossier, "dossier" | "procedure">) => {
  const t = useText();
  const titles = (wanted: "wait" | "official"): string =>
    (left ?? [])
      .filter(({ whenDown }) => whenDown === wanted)
      .map(({ path }) => t(procedure.fields[path]?.title ?? { vi: path, en: path }))
      .join(", ");
  const [waited, lookedUp] = [titles("wait"), titles("official")];
  return (
    <>
      {waited !== "" && <p>{t(messages.leftWait, { titles: waited })}</p>}
      {lookedUp !== "" && <p>{t(messages.leftOfficial, { titles: lookedUp })}</p>}
    </>
  );
};

const feeLines = ({ dossier, procedure }: FollowedDossier) =>
  dossier.fee.map(({ id, amount }) => {
    const { title = { vi: id, en: id }, kind = "levy" } = procedure.fee.find((it) => it.id === id) ?? {};
    return { id, amount, title, kind };
  });
