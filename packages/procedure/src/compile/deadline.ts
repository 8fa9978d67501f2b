import type { Rule, Type } from "@motlan/rules";
import type { Scope } from "@motlan/rules/compile";
import type { DeadlineRule } from "../procedure.ts";
import { type Compiler, orComplained, withRules } from "./compiler.ts";
import { inDeadline } from "./not-at-hand.ts";
import { compileWorkedOut } from "./worked-out.ts";

/** The moment of receipt: a name of deadlines alone, which no question or subject may have. */
export const received = "received";

const at = ["deadline"];
const moment: Type = { kind: "date-time" };
const day: Type = { kind: "date" };

/** The names of a deadline: those of the procedure, and the moment of receipt. */
export const withReceived = (scope: Scope): Scope => ({
  type: (path) => (path.join(".") === received ? moment : scope.type(path)),
  names: () => [received, ...scope.names()],
});

/** A deadline is a rule, however it is written; figures that were written as such are kept for people to read. */
export const compileDeadline = (whole: Compiler): DeadlineRule => {
  const written = whole.definition.deadline;
  const c = withRules(whole, { scope: withReceived(whole.scope), without: inDeadline });
  if (typeof written === "string" || "rows" in written)
    return dueBy(compileWorkedOut(c, written, at, { name: "deadline", type: day }));
  const { "same-day-before": before, else: workingDays } = written;
  const figures = { ...(before === undefined ? {} : { sameDayBefore: before }), workingDays };
  return { ...dueBy(c.rule(ruleOf(figures), at, day)), ...figures };
};

const dueBy = (due: Rule | undefined): DeadlineRule => ({ due: orComplained(due) });

export interface Figures {
  readonly sameDayBefore?: string;
  readonly workingDays: number;
}

/** The rule that figures are short for. */
export const ruleOf = ({ sameDayBefore, workingDays }: Figures): string =>
  sameDayBefore === undefined ? inDays(workingDays) : sameDay(sameDayBefore, workingDays);

const inDays = (days: number): string => `working days(date(${received}), ${days})`;

/** What the decree on civil status says of what is done at once: the same day, and the next where it came late. */
const sameDay = (before: string, days: number): string =>
  `if local time(${received}) < time("${before}:00") then date(${received}) else ${inDays(days)}`;
