import type { Rule } from "@motlan/rules";
import type { Procedure } from "../procedure.ts";
import { spotOf } from "./layout.ts";
import { leadsOf } from "./leads-of.ts";

const reads = (...rules: readonly (Rule | undefined)[]): readonly string[] =>
  rules.flatMap((rule) => rule?.reads ?? []);

/** `status(father)` and `filer.spouse` both hang on a subject. */
export const subjectIn = ({ subjects }: Pick<Procedure, "subjects">, read: string): string | undefined => {
  const name = /^status\((.+)\)$/u.exec(read)?.[1] ?? read.split(".")[0] ?? "";
  return subjects[name] === undefined ? undefined : name;
};

const next = (definition: Procedure, path: string): readonly string[] => {
  const field = definition.fields[path];
  if (field === undefined) return reads(...leadsOf(definition.subjects[path]));
  const own = reads(field.when, field.computed, spotOf(definition, path)?.section.when);
  return field.subject === undefined ? own : [...own, field.subject];
};

/** The answer that a read stands for: of a field, or else of the subject that it speaks of. */
const answerOf = (definition: Procedure, read: string): string | undefined =>
  definition.fields[read] === undefined ? subjectIn(definition, read) : read;

/** The answers on which it hangs at once how a field stands, or to whom a subject points. */
export const directlyRead = (definition: Procedure, path: string): readonly string[] =>
  next(definition, path).flatMap((read) => answerOf(definition, read) ?? []);

const expand = (definition: Procedure, found: Set<string>, from: readonly string[]): void => {
  for (const read of from) {
    const known = answerOf(definition, read);
    if (known === undefined || found.has(known)) continue;
    found.add(known);
    expand(definition, found, next(definition, known));
  }
};

/** Every answer (of a field, or of a subject's choice) on which the outcome of these rules hangs, however far off. */
export const answersRead = (definition: Procedure, rules: readonly (Rule | undefined)[]): readonly string[] => {
  const found = new Set<string>();
  expand(definition, found, reads(...rules));
  return [...found];
};

/** Every other answer on which it hangs how a field stands: whether it is shown, and what is computed. */
export const dependsOn = (definition: Procedure, path: string): readonly string[] => {
  const found = new Set<string>();
  expand(definition, found, next(definition, path));
  found.delete(path);
  return [...found];
};
