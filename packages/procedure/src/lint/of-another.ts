import type { Issue } from "@motlan/kernel";
import type { ProcedureDefinition } from "../compile/format-procedure.ts";

/** Whether what a bundle is told lies in the procedure that a part is: there it is told with its own lines. */
export const isOfAnother = ({ path }: Issue, { parts }: Pick<ProcedureDefinition, "parts">): boolean =>
  parts !== undefined && /^(?:parts\[\d+\]\.procedure|pages\[\d+\]\.of)$/u.test(path);
