import type { Rule } from "@motlan/rules";

/** What a rule has not at hand, by the functions that ask for it. */
export type NotAtHand = ReadonlyMap<string, string>;

const calendar = ["calendar()", "working days, working hours"] as const;
const moment = ["now()", "now()"] as const;

/** A form has neither the calendar of an authority nor the moment, which would differ at each look. */
export const inForm: NotAtHand = new Map([calendar, moment]);

/** A deadline has the calendar; its moment is that of receipt, whenever it is asked for. */
export const inDeadline: NotAtHand = new Map([moment]);

/** The functions of a rule that would give nothing where it runs. */
export const notAtHand = ({ reads }: Rule, where: NotAtHand): string | undefined =>
  reads.flatMap((read) => where.get(read) ?? [])[0];
