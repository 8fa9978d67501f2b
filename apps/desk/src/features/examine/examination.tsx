import { useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { Fees } from "./fees.tsx";
import { History } from "./history.tsx";
import { messages } from "./messages.ts";
import { Notices } from "./notices.tsx";
import { Papers } from "./papers.tsx";
import { Parties } from "./parties.tsx";
import { RegistersAsked } from "./registers-asked.tsx";
import { Values } from "./values.tsx";

/** All that there is to read about a dossier, in the order in which it is weighed. */
export const Examination = ({ examined }: { readonly examined: Examined }) => (
  <div className="mt-stack">
    <Notices examined={examined} />
    <Parties examined={examined} />
    <Values examined={examined} />
    <Papers examined={examined} />
    <Fees examined={examined} />
    <RegistersAsked examined={examined} />
    <History examined={examined} />
    <ProvenanceLink id={examined.id} />
  </div>
);

const ProvenanceLink = ({ id }: Pick<Examined, "id">) => {
  const t = useText();
  return (
    <p className="mt-no-print">
      <a className="ds-link" href={`/provenance/desk/${id}`} download>
        {t(messages.exportProvenance)}
      </a>
    </p>
  );
};
