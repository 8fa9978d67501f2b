import type { Rule } from "@motlan/rules";

/** What a form has not at hand, by the functions that ask for it: the calendar of an authority, and the moment. */
const functions: ReadonlyMap<string, string> = new Map([
  ["calendar()", "working days, working hours"],
  ["now()", "now()"],
]);

/** The functions of a rule that would give nothing in a form. Deadlines have the calendar, and are no rules. */
export const notAtHand = ({ reads }: Rule): string | undefined => reads.flatMap((read) => functions.get(read) ?? [])[0];
