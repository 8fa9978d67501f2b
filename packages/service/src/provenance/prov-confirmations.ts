import type { PartyConfirmation } from "@motlan/dossier";
import { person } from "./prov-agents.ts";
import type { Statement } from "./prov-document.ts";
import { everywhere, inDossier } from "./prov-names.ts";
import { activity, associated, typed } from "./prov-statements.ts";
import type { Coming } from "./prov-values.ts";

/** That parties confirmed, each in her own session: in which words, and what she was shown before. */
export const confirmationStatements = (
  parties: Readonly<Record<string, PartyConfirmation>>,
  { told }: Coming,
): readonly Statement[] =>
  Object.entries(parties).flatMap(([party, { name, at, language, statement, shown }]) => {
    const id = inDossier.confirmation(party);
    const who = person(party, name);
    const paths = Object.keys(shown);
    return [
      activity(id, {
        ...typed("motlan:Confirmation"),
        "prov:endTime": at,
        "motlan:statement": { $: statement, lang: language },
        ...(paths.length > 0 ? { "motlan:shown": paths } : {}),
      }),
      ...who.said,
      associated(id, who.id, everywhere.procedure(told.procedure.code)),
    ];
  });
