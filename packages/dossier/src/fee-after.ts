import { type Instant, localDate } from "@motlan/kernel";
import { type Procedure, ruleValue, valuesEnv } from "@motlan/procedure";
import type { Dossier } from "./dossier.ts";
import type { FeeLine } from "./events.ts";

/** What was not known when it was sent is worked out from what officials state: the land-use fee by the tax notice. */
export const feeAfter = (
  { values, subjects, fee }: Pick<Dossier, "values" | "subjects" | "fee">,
  procedure: Procedure,
  at: Instant,
): Pick<Dossier, "values" | "fee"> => {
  const env = valuesEnv({ values, subjects }, localDate(at));
  const known = (line: FeeLine): FeeLine => {
    const rule = line.amount === null ? procedure.fee.find(({ id }) => id === line.id)?.amount : undefined;
    const amount = rule && ruleValue(rule, env);
    return typeof amount === "number" ? { ...line, amount } : line;
  };
  return { values, fee: fee.map(known) };
};
