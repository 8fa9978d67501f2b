import { valuesIn } from "@motlan/dossier";
import { documentOf, type ProvDocument, type Statement } from "./prov-document.ts";
import { eventStatements } from "./prov-events.ts";
import { labelled } from "./prov-literals.ts";
import { everywhere, inDossier, prefixesFor } from "./prov-names.ts";
import { entity, typed } from "./prov-statements.ts";
import { type Standing, valueStatements } from "./prov-values.ts";
import type { ToldDossier } from "./told-dossier.ts";

/**
 * Where everything in a dossier is from, from what registers offered to the result that was issued and fed: PROV-JSON.
 * What stands in the events is told, and nothing else.
 */
export const provenanceOf = (told: ToldDossier): ProvDocument => {
  const { procedure, events, id } = told;
  const plan = { ...typed("prov:Plan"), ...labelled(procedure.title), "motlan:code": procedure.code };
  const statements: Statement[] = [entity(everywhere.procedure(procedure.code), plan)];
  let standing: Standing = {};
  let result: string | undefined;
  for (const event of events) {
    const came = valuesIn(event);
    const own = Object.keys(came).map((path) => [path, inDossier.value(path, event.seq)]);
    const after: Standing = { ...standing, ...Object.fromEntries(own) };
    if (event.kind === "result-issued") result = everywhere.result(event.resultId);
    const coming = { event, told, before: standing, after, result };
    statements.push(...eventStatements(coming));
    for (const [path, sourced] of Object.entries(came)) statements.push(...valueStatements(path, sourced, coming));
    standing = after;
  }
  return documentOf(prefixesFor(id), statements);
};
