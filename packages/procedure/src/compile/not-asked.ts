import type { Issue } from "@motlan/kernel";
import type { Procedure } from "../procedure.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import type { Read } from "./source.ts";

/** Questions that stand on no page and in no result: nobody would be asked them, and what reads them would be empty. */
export const notAsked = ({ fields }: Procedure, { data, at }: Read<ProcedureDefinition>): Issue[] =>
  Object.keys(data.ask)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => at(["ask", name], "question-not-asked", { name }));
