import { stepsOf } from "../../part-of.ts";
import type { Procedure } from "../../procedure.ts";
import { type Clock, clocksOf } from "../dates/deadlines.ts";
import { type Compare, type Difference, figures, listed } from "./difference.ts";
import { textsIn, workingDaysIn } from "./literals.ts";

/** Until when, as far as the record tells it: days, the hour, other channels, what a verification adds, each part of a bundle. */
export const compareDeadline: Compare = ({ deadline }, { procedure }) => {
  const [whole, ...ofParts] = clocksOf(procedure);
  if (deadline === undefined || whole === undefined) return [];
  const { parts = {}, ...told } = deadline;
  const here = figuresOf(whole, procedure);
  return [
    ...Object.entries(told).flatMap(([name, there]) =>
      there === undefined ? [] : differing({ name, here: here[name] ?? [], there: listed(there), at: whole.at }),
    ),
    ...Object.entries(parts).flatMap(([name, there]) => {
      const part = ofParts.find((it) => it.name === name);
      return part ? differing({ name, here: daysOf(part), there: [there], at: part.at }) : [];
    }),
  ];
};

interface Compared extends Pick<Difference, "name" | "at"> {
  readonly here: readonly (number | string)[];
  readonly there: readonly (number | string)[];
}

const differing = ({ name, here, there, at }: Compared): readonly Difference[] => {
  const [found, expected] = [figures(here), figures(there)];
  return found === expected ? [] : [{ name, at, params: { name, found: found === "" ? "–" : found, expected } }];
};

/** What a definition says under each key of the record. */
const figuresOf = (clock: Clock, procedure: Procedure): Readonly<Record<string, readonly (number | string)[]>> => {
  const { sameDayBefore, byChannel: { counter, post } = {}, due } = clock.deadline;
  const hours = sameDayBefore === undefined ? textsIn(due.tree, "time") : [sameDayBefore];
  const steps = stepsOf(procedure);
  return {
    "working-days": daysOf(clock),
    "same-day-before": hours.map((time) => time.slice(0, "hh:mm".length)),
    counter: counter === undefined ? daysOf(clock) : [counter],
    post: post === undefined ? daysOf(clock) : [post],
    verification: steps.flatMap(({ verifyAddsDays }) => verifyAddsDays ?? []),
    // Made known so long, and nobody objected; the filer's own silence is something else.
    posted: steps.flatMap(({ silenceDays, actor }) => (actor.kind === "filer" ? [] : (silenceDays ?? []))),
  };
};

const daysOf = ({ deadline: { workingDays, due } }: Clock): readonly number[] =>
  workingDays === undefined ? workingDaysIn(due.tree) : [workingDays];
