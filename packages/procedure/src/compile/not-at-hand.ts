import type { Rule } from "@motlan/rules";

/** What rules have not at hand where they run: how that is told, and the functions by what they read. */
export interface NotAtHand {
  readonly code: "rule-not-at-hand" | "deadline-moves";
  readonly functions: ReadonlyMap<string, string>;
}

/** A form has neither the calendar of an authority nor the moment, which would differ at each look. */
export const inForm: NotAtHand = {
  code: "rule-not-at-hand",
  functions: new Map([
    ["calendar()", "working days, working hours"],
    ["now()", "now()"],
  ]),
};

/** Which paper is issued is known from the values alone, on whatever day. */
export const inResult: NotAtHand = {
  code: "rule-not-at-hand",
  functions: new Map([...inForm.functions, ["today()", "today()"]]),
};

/** A deadline has the calendar; its moment is that of receipt, whenever it is asked for. */
export const inDeadline: NotAtHand = {
  code: "deadline-moves",
  functions: new Map([
    ["now()", "now()"],
    ["today()", "today()"],
  ]),
};

/** The functions of a rule that would give nothing where it runs, or another thing at each look. */
export const notAtHand = ({ reads }: Rule, { functions }: NotAtHand): string | undefined =>
  reads.flatMap((read) => functions.get(read) ?? [])[0];
