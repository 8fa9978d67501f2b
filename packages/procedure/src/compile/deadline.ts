import type { Rule, Type } from "@motlan/rules";
import type { Scope } from "@motlan/rules/compile";
import type { DeadlineRule } from "../procedure.ts";
import { byChannel } from "./by-channel.ts";
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
  const { "same-day-before": before, else: workingDays, "by-channel": channels, longer = [] } = written;
  const { "not-before": earliest } = written;
  const figures = { ...(before === undefined ? {} : { sameDayBefore: before }), workingDays };
  const otherwise = byChannel(whole, { written: channels, at: [...at, "by-channel"] }, (days) => days);
  const more = longer.map(({ by, when, because }, n) => ({
    days: by,
    because,
    when: orComplained(c.rule(when, [...at, "longer", n, "when"], "boolean")),
  }));
  // A rule that is wrong was complained of in its place, and is not told again of the whole.
  const added = longer.filter((_, n) => more[n]?.when.type.kind === "boolean");
  const first = earliest && orComplained(c.rule(earliest.day, [...at, "not-before", "day"], "date"));
  const notBefore = first?.type.kind === "date" ? earliest?.day : undefined;
  return {
    ...dueBy(c.rule(ruleOf(figures, { longer: added, notBefore }), at, day)),
    ...figures,
    ...otherwise,
    ...(more.length === 0 ? {} : { longer: more }),
    ...(earliest && first ? { notBefore: { day: first, because: earliest.because } } : {}),
  };
};

const dueBy = (due: Rule | undefined): DeadlineRule => ({ due: orComplained(due) });

export interface Figures {
  readonly sameDayBefore?: string;
  readonly workingDays: number;
}

/** What may put the day off: days that are added where a rule holds, and a day before which nothing is due. */
interface PutOff {
  readonly longer?: readonly { readonly by: number; readonly when: string }[];
  readonly notBefore?: string | undefined;
}

/** The rule that figures are short for. */
export const ruleOf = ({ sameDayBefore, workingDays }: Figures, { longer = [], notBefore }: PutOff = {}): string => {
  const days = [String(workingDays), ...longer.map(({ by, when }) => `(if ${when}\n then ${by} else 0)`)].join(" + ");
  const due = sameDayBefore === undefined ? inDays(days) : sameDay(sameDayBefore, days);
  return notBefore === undefined ? due : later(due, notBefore);
};

/** A day that is not given puts nothing off. */
const later = (due: string, notBefore: string): string =>
  `if (${notBefore}\n) != null then max(${due}, ${notBefore}\n) else ${due}`;

const inDays = (days: string): string => `working days(date(${received}), ${days})`;

/** What the decree on civil status says of what is done at once: the same day, and the next where it came late. */
const sameDay = (before: string, days: string): string =>
  `if local time(${received}) < time("${before}:00") then date(${received}) else ${inDays(days)}`;
