import type { Tree } from "../tree.ts";

/** In the JSON of a tree the keys that name slots; within a text that is written out they have a backslash before them. */
const named = /"(?:slot|partial)":(\d+)|"slots":\[([\d,]*)\]/gu;

/** One more than the highest slot that a tree uses. */
export const slotsOf = (tree: Tree): number =>
  [...JSON.stringify(tree).matchAll(named)]
    .flatMap(([, one = "", several = ""]) => [one, ...several.split(",")])
    .reduce((most, slot) => (slot === "" ? most : Math.max(most, Number(slot) + 1)), 0);

const moved = (key: string, part: unknown, by: number): unknown => {
  if ((key === "slot" || key === "partial") && typeof part === "number") return part + by;
  return key === "slots" && Array.isArray(part) ? part.map((slot) => Number(slot) + by) : part;
};

/** The same tree with its local names in other slots, for a place where those from 0 on are taken. */
export const inLaterSlots = (tree: Tree, by: number): Tree => {
  const made: Tree = JSON.parse(JSON.stringify(tree), (key, part: unknown) => moved(key, part, by));
  return made;
};
