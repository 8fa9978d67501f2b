import { Card, EmptyState, Link, PageTitle, Tag, type Text, useText } from "@motlan/ui";
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
  const what = look.elements.map((element) => t(element)).join(", ");
  return (
    <Card>
      <div className="mt-stack" data-gap="small">
        {/* Not the card's own title: there are many of one register, and landmarks must be told apart. */}
        <h2 className="ds-heading" data-size="xs">
          {t(look.register)}
        </h2>
        <p className="mt-row">
          <time dateTime={look.at}>{dateTimeText(look.at)}</time> <Outcome code={look.outcome} />
        </p>
        <p>{t(messages.what, { what: what === "" ? t(messages.nothingElse) : what })}</p>
        <p>
          {t(messages.by, { by: whoAsked(t, look) })}{" "}
          <Link to={`/dossiers/${look.dossierId}`}>{t(messages.dossier, { code: look.procedureCode })}</Link>
        </p>
        <p className="mt-quiet">{t(messages.law, { law: look.law })}</p>
      </div>
    </Card>
  );
};

const whoAsked = (t: Text, { by }: Disclosure): string => {
  if (by === "filer") return t(messages.you);
  return by === "system" ? t(messages.system) : by;
};

const Outcome = ({ code }: { readonly code: Disclosure["outcome"] }) => {
  const t = useText();
  const tone = code === "found" ? "success" : code === "unavailable" || code === "malformed" ? "warning" : "neutral";
  return <Tag tone={tone}>{t(outcomes[code])}</Tag>;
};
