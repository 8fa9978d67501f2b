import type { Localized } from "@motlan/kernel";
import { type Procedure, ruleValue } from "@motlan/procedure";
import type { Env } from "@motlan/rules";

/** Why this dossier is given more days than others: what the law says, in the order of the definition. */
export const whyLonger = ({ deadline }: Pick<Procedure, "deadline">, env: Env): readonly Localized[] =>
  (deadline.longer ?? []).flatMap(({ when, because }) => (ruleValue(when, env) === true ? [because] : []));
