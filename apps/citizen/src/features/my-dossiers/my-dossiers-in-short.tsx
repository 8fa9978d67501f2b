import { Link, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { myDossiersQuery } from "../../api/queries.ts";
import type { MyDossier } from "../../api/types.ts";
import { DossierCard } from "./dossier-card.tsx";
import { messages } from "./messages.ts";

const most = 3;

/** What waits for her first, then what is open, then the rest. */
const urgency = ({ awaitsMe, listing: { status } }: MyDossier): number =>
  awaitsMe ? 0 : status === "draft" ? 1 : status === "open" ? 2 : 3;

/** The dossiers that matter now, for the first page; nothing where there are none. */
export const MyDossiersInShort = () => {
  const t = useText();
  const { data = [] } = useQuery(myDossiersQuery);
  if (data.length === 0) return null;
  const first = data.toSorted((a, b) => urgency(a) - urgency(b)).slice(0, most);
  return (
    <section className="mt-stack" aria-label={t(messages.title)}>
      <h2 className="ds-heading" data-size="sm">
        {t(messages.title)}
      </h2>
      {first.map((dossier) => (
        <DossierCard key={dossier.id} {...dossier} />
      ))}
      {data.length > most && <Link to="/dossiers">{t(messages.all, { count: data.length })}</Link>}
    </section>
  );
};
