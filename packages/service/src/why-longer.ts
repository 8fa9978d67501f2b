import type { Localized } from "@motlan/kernel";
import { type Procedure, ruleValue } from "@motlan/procedure";
import type { Env } from "@motlan/rules";

/** Why this dossier is given more days than others: what the law says, and the day before which nothing is due. */
export const whyLonger = ({ deadline }: Pick<Procedure, "deadline">, env: Env): readonly Localized[] => {
  const { longer = [], notBefore } = deadline;
  return [
    ...longer.flatMap(({ when, because }) => (ruleValue(when, env) === true ? [because] : [])),
    ...(notBefore && typeof ruleValue(notBefore.day, env) === "string" ? [notBefore.because] : []),
  ];
};
