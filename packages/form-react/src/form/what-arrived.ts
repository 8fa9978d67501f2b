import type { FormState, Procedure } from "@motlan/procedure";
import { subjectReads } from "./live-env.ts";

type ByPath = Readonly<Record<string, unknown>>;

// Other words in another order would be told as news: one render too many, never one too few.
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const differing = (before: ByPath, after: ByPath): readonly string[] =>
  before === after ? [] : Object.keys({ ...before, ...after }).filter((path) => !same(before[path], after[path]));

const flags = (paths: readonly string[] | undefined): ByPath =>
  Object.fromEntries((paths ?? []).map((path) => [path, true]));

/** Subjects that hang on an answer which the server has kept by now. */
const settled = (definition: Procedure, before: FormState, after: FormState): readonly string[] => {
  const kept = differing(before.answers, after.answers);
  return Object.keys(definition.subjects).filter((name) =>
    subjectReads(definition, name).some((path) => kept.includes(path)),
  );
};

/**
 * The fields and subjects of which the server says something else than before. What it merely has kept of an answer
 * is no news to the field that it was typed into.
 */
export const whatArrived = (definition: Procedure, before: FormState, after: FormState): readonly string[] => {
  const paths = [
    ...(["sealed", "suggested", "missed", "subjects"] as const).flatMap((part) => differing(before[part], after[part])),
    ...differing(before.left ?? {}, after.left ?? {}),
    ...differing(before.disputed ?? {}, after.disputed ?? {}),
    ...differing(flags(before.pending), flags(after.pending)),
    ...differing(flags(before.open), flags(after.open)),
    ...settled(definition, before, after),
  ];
  // What a register said of a subject off the form is heard by those that read the subject.
  const known = (path: string): string => (definition.fields[path] === undefined ? (path.split(".")[0] ?? path) : path);
  return [...new Set(paths.map(known))];
};
