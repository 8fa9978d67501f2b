import type { Issue } from "@motlan/kernel";
import { answersRead } from "../form/depends-on.ts";
import { leadsOf } from "../form/leads-of.ts";
import type { Procedure } from "../procedure.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import { placeOf } from "./place-of.ts";
import type { Read } from "./source.ts";

/**
 * Answers that decide whom registers are asked about, and yet are suggested. Nobody is looked up on account of an answer
 * that the filer did not give: the subject would wait for what stands in the form already.
 */
export const suggestedLeads = (procedure: Procedure, { at }: Read<ProcedureDefinition>): Issue[] => {
  const leading = new Set(
    Object.values(procedure.subjects).flatMap((subject) => answersRead(procedure, leadsOf(subject))),
  );
  return Object.values(procedure.fields).flatMap(({ path, suggest }) =>
    suggest.length > 0 && leading.has(path)
      ? [at([...placeOf(procedure, path), "suggest"], "suggestion-leads", { name: path })]
      : [],
  );
};
