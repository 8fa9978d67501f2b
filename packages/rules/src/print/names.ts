import type { Tree } from "../tree.ts";
import type { Shape } from "../type.ts";

/** What a name stands for: the value of a slot, or in a filter a member of the item. */
interface Bound {
  readonly slot: number;
  readonly key?: string;
}

/** The names known at a place of a tree. A published tree has none: they are made up where it is printed. */
export interface Names {
  readonly bound: ReadonlyMap<string, Bound>;
  /** What the values of slots look like, where the tree says so. */
  readonly shapes: ReadonlyMap<number, Shape>;
  /** Words that mean something else somewhere in the tree. */
  readonly taken: ReadonlySet<string>;
}

interface Slot {
  readonly slot: number;
  readonly shape?: Shape | undefined;
}

/** Every word of the tree's JSON: more than its names, but a made-up name can do without any of them. */
export const noNames = (tree: Tree): Names => ({
  bound: new Map(),
  shapes: new Map(),
  taken: new Set(JSON.stringify(tree).match(/[\p{L}\p{N}_]+/gu)),
});

export const bind = (names: Names, name: string, { slot, shape }: Slot): Names => ({
  ...names,
  bound: new Map([...names.bound, [name, { slot }]]),
  shapes: shape === undefined ? names.shapes : new Map([...names.shapes, [slot, shape]]),
});

/** Inside a filter an item goes by `item`, and its members by their own names, which come first (DMN 1.5, 10.3.2.5). */
export const bindItem = (names: Names, { slot, shape }: Slot): Names => {
  const own = typeof shape === "object" && "members" in shape ? Object.keys(shape.members) : [];
  const withItem = bind(names, "item", { slot, shape });
  return { ...withItem, bound: new Map([...withItem.bound, ...own.map((key) => [key, { slot, key }] as const)]) };
};

const letters = ["x", "y", "z", "u", "v", "w"];

/** A name that means nothing else. */
export const freshName = ({ bound, taken }: Names): string => {
  for (let round = 0; ; round += 1) {
    const names = letters.map((letter) => (round === 0 ? letter : `${letter}${round}`));
    const free = names.find((name) => !taken.has(name) && !bound.has(name));
    if (free !== undefined) return free;
  }
};

/** The name of a slot's value, or of its member, that nothing nearer hides. */
export const nameOf = ({ bound }: Names, slot: number, key?: string): string | undefined => {
  for (const [name, of] of bound) if (of.slot === slot && of.key === key) return name;
  return undefined;
};
