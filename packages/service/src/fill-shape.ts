import type { Json } from "@motlan/kernel";
import { oneNamed, type Shape } from "@motlan/procedure";

/** What a template is filled from. */
interface Filling {
  readonly at: (path: string) => Json;
  /** Names of the subjects that are one, and of each that was picked of those that are several: `movers[a]`. */
  readonly ones: readonly string[];
}

/**
 * A template with the values of a dossier in place of its paths; what has none is left out. A template with `each` makes
 * a list: one for each that was picked of that subject, or of a subject that is not several, that one.
 */
export const fillShape = (shape: Shape, filling: Filling): Json => {
  if (typeof shape === "string") return filling.at(shape);
  const { each, ...parts } = shape;
  if (typeof each === "string") return fillEach(each, parts, filling);
  const filled = Object.entries(shape).flatMap(([name, part]) => {
    const value = fillShape(part, filling);
    return value === null ? [] : [[name, value] as const];
  });
  return filled.length === 0 ? null : Object.fromEntries(filled);
};

const fillEach = (subject: string, parts: Shape, { at, ones }: Filling): Json => {
  const picked = ones.filter((name) => (oneNamed(name)?.subject ?? name) === subject);
  const filled = picked.flatMap((name) => {
    const own = (path: string) => at(path.startsWith(`${subject}.`) ? `${name}${path.slice(subject.length)}` : path);
    return fillShape(parts, { at: own, ones }) ?? [];
  });
  return filled.length === 0 ? null : filled;
};
