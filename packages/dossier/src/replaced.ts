import { type Instant, sameJson } from "@motlan/kernel";
import type { Actor, DossierEvent, SourcedValue, SourcedValues } from "./events.ts";

/** That another value took the place of one: which it was, when and by whom, and why where that was said. */
export interface Replaced {
  readonly was: SourcedValue;
  readonly at: Instant;
  readonly by: Actor;
  readonly why: string | null;
}

/** By path, what stood in a dossier before what stands there now, the first first. */
export const replacedIn = (events: readonly DossierEvent[]): Readonly<Record<string, readonly Replaced[]>> => {
  const standing = new Map<string, SourcedValue>();
  const replaced = new Map<string, readonly Replaced[]>();
  for (const event of events) {
    for (const [path, sourced] of Object.entries(valuesIn(event))) {
      const was = standing.get(path);
      standing.set(path, sourced);
      if (was === undefined || sameJson(was.value, sourced.value)) continue;
      const { at, by } = event;
      replaced.set(path, [...(replaced.get(path) ?? []), { was, at, by, why: whyIn(events, event, path) }]);
    }
  }
  return Object.fromEntries(replaced);
};

/** The values that come into the dossier with an event. */
export const valuesIn = (event: DossierEvent): SourcedValues => {
  switch (event.kind) {
    case "submitted":
    case "supplement-answered":
      return event.values;
    case "value-given":
      return { [event.path]: event.given };
    default:
      return {};
  }
};

/** An official says why as she completes the step; what the filer changes, she changes as the office asked. */
const whyIn = (events: readonly DossierEvent[], event: DossierEvent, path: string): string | null => {
  if (event.kind === "value-given") {
    const done = events.find(({ kind, seq }) => kind === "step-completed" && seq > event.seq);
    return (done?.kind === "step-completed" && done.step === event.step && done.at === event.at && done.note) || null;
  }
  const asked = events.findLast(({ kind, seq }) => kind === "supplement-requested" && seq < event.seq);
  const point = asked?.kind === "supplement-requested" ? asked.points.find((it) => it.path === path) : undefined;
  return point?.message ?? null;
};
