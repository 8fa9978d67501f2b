import type { Dated } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { Read } from "./source.ts";

type At = Read<unknown>["at"];
type ByCode = ReadonlyMap<string, Dated>;

/** The last of each code. */
export const byCode = (all: readonly Dated[]): ByCode => new Map(all.map((one) => [one.code, one]));

/** What is wrong with codes that have dates: two of one code at one time, an end that leads nowhere. */
export const checkDated = (list: string, all: readonly Dated[], at: At): Issue[] => {
  const known = byCode(all);
  const before = new Map<string, Dated>();
  return all.flatMap((one, index) => {
    const { code, from = "", to, successors = [] } = one;
    const earlier = before.get(code);
    before.set(code, one);
    const complain = (part: string, fault: string) => at([list, index, part], fault, { name: code });
    return [
      ...(earlier && !endsBefore(earlier, one) ? [complain("code", "code-overlap")] : []),
      ...(to !== undefined && from > to ? [complain("to", "code-period")] : []),
      ...(to === undefined && successors.length > 0 ? [complain("successors", "code-not-ended")] : []),
      ...successors.flatMap((next, n) => {
        const successor = known.get(next);
        const place = [list, index, "successors", n] as const;
        if (successor === undefined) return [at(place, "successor-unknown", meant(next, known))];
        return outlasts(successor, one) ? [] : [at(place, "successor-earlier", { name: next })];
      }),
    ];
  });
};

/** A name that leads nowhere, and what it is likely to have meant. */
export const meant = (name: string, known: ByCode) => ({ name, suggestion: nearest(name, [...known.keys()]) ?? "" });

/** Two of one code stand one after the other, the earlier first. */
const endsBefore = ({ to }: Dated, { from }: Dated): boolean => to !== undefined && from !== undefined && to < from;

/** Whoever follows from end to successor comes to an end of it. */
const outlasts = ({ to }: Dated, ended: Dated): boolean => ended.to === undefined || to === undefined || to > ended.to;
