import { Card, DescriptionList, EmptyState, Link, PageTitle, Tag, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { Disclosure } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateTimeText } from "../../messages/format.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { messages, outcomes } from "./messages.ts";

/** Every look into a register at the person's data. */
export const WhoLookedPage = () => {
  const t = useText();
  const query = useQuery({ queryKey: ["who-looked"], queryFn: () => api.citizen.whoLooked.query() });
  return (
    <Loaded query={query}>
      {(looks) => (
        <div className="mt-stack mc-narrow">
          <PageTitle title={t(messages.title)} site={t(common.site)}>
            <p>{t(messages.lead)}</p>
          </PageTitle>
          {looks.length === 0 && (
            <EmptyState title={t(messages.none)}>
              <p>{t(messages.noneHint)}</p>
            </EmptyState>
          )}
          {looks.map((look) => (
            <Look key={look.id} look={look} />
          ))}
        </div>
      )}
    </Loaded>
  );
};

const Look = ({ look }: { readonly look: Disclosure }) => {
  const t = useText();
  const who = { filer: t(messages.you), system: t(messages.system) };
  const what = look.elements.map((element) => t(element)).join(", ");
  const by = look.by === "filer" || look.by === "system" ? who[look.by] : look.by;
  return (
    <Card title={t(look.register)}>
      <DescriptionList
        rows={[
          { key: "when", term: t(messages.when), value: dateTimeText(look.at) },
          { key: "what", term: t(messages.what), value: what === "" ? t(messages.nothingElse) : what },
          {
            key: "dossier",
            term: t(messages.dossier),
            value: (
              <Link to={`/dossiers/${look.dossierId}`}>{t(messages.dossierLink, { code: look.procedureCode })}</Link>
            ),
          },
          { key: "who", term: t(messages.who), value: by },
          { key: "law", term: t(messages.law), value: <span lang="vi">{look.law}</span> },
          { key: "outcome", term: t(messages.outcome), value: <Outcome code={look.outcome} /> },
        ]}
      />
    </Card>
  );
};

const Outcome = ({ code }: { readonly code: Disclosure["outcome"] }) => {
  const t = useText();
  const tone = code === "found" ? "success" : code === "unavailable" || code === "malformed" ? "warning" : "neutral";
  return <Tag tone={tone}>{t(outcomes[code])}</Tag>;
};
