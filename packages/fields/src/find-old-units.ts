import { fold } from "@motlan/kernel";
import type { OldUnit } from "./old-units.ts";

interface Indexed {
  readonly unit: OldUnit;
  readonly name: readonly string[];
  readonly around: readonly string[];
  readonly whole: string;
}

const words = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const indexOf = (unit: OldUnit): Indexed => {
  const [name, around] = [words(unit.name), words(`${unit.district} ${unit.province}`)];
  return { unit, name, around, whole: ` ${[...name, ...around].join(" ")}` };
};

/** Ten thousand names are folded once for each list, not for each search. */
const indexes = new WeakMap<readonly OldUnit[], readonly Indexed[]>();

const indexed = (oldUnits: readonly OldUnit[]): readonly Indexed[] => {
  const before = indexes.get(oldUnits);
  if (before) return before;
  const made = oldUnits.map(indexOf);
  indexes.set(oldUnits, made);
  return made;
};

/** The old units in whose names every word of the query begins some word, the closest first, as many as asked for. */
export const findOldUnits = (oldUnits: readonly OldUnit[], query: string, most: number): readonly OldUnit[] => {
  const wanted = words(query);
  if (wanted.length === 0) return [];
  return indexed(oldUnits)
    .map((it) => ({ unit: it.unit, score: score(it, wanted) }))
    .filter((it) => it.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ unit }) => unit);
};

/**
 * Nothing where a word is missing. Its own name counts more than what lies around it, a whole word more than its
 * beginning, and words in the order of the names most: "phường 1 quận 10" is not "phường 10 quận 1".
 */
const score = ({ name, around, whole }: Indexed, wanted: readonly string[]): number => {
  const points = wanted.map((word) => pointsFor(name, word, 4) || pointsFor(around, word, 2));
  if (points.includes(0)) return 0;
  return points.reduce((sum, point) => sum + point, whole.includes(` ${wanted.join(" ")}`) ? 3 : 0);
};

const pointsFor = (among: readonly string[], word: string, worth: number): number => {
  if (among.includes(word)) return worth;
  return among.some((it) => it.startsWith(word)) ? worth - 1 : 0;
};
