import type { Localized } from "@motlan/kernel";
import { decisive, explain, hungOn, type Step, unsure } from "@motlan/rules";
import type { Fee, Field, Procedure } from "../procedure.ts";
import { subjectIn } from "./depends-on.ts";
import type { FormEnv } from "./field-view.ts";
import { rulesOf } from "./rules-of.ts";
import { awaitsChoice } from "./subject-status.ts";

/** Something that a rule read, under the names that people know: whose it is, and what it is. */
export type Reason = { readonly path: string; readonly titles: readonly Localized[] } & (
  | { readonly kind: "field"; readonly field: Field }
  /** How a subject stands, or whom it points at. */
  | { readonly kind: "subject"; readonly name: string }
  /** What a register holds of a subject, and no page shows. */
  | { readonly kind: "held"; readonly name: string }
  | { readonly kind: "today" }
);

/** Where the names are. */
type Named = Pick<Procedure, "fields" | "subjects">;

export interface Reasons {
  /** `unsure`: open because of a date that is known in part. */
  readonly kind: "known" | "waiting" | "unsure";
  /** What decided, or what is still missing. */
  readonly of: readonly Reason[];
}

/** Why a field has its computed value or a fee is due, or what either still waits for. */
export const reasonsOf = (definition: Named, it: Field | Fee, env: FormEnv): Reasons => {
  const explained = rulesOf(it).map((rule) => ({ rule, step: explain(rule, env) }));
  const named = (paths: readonly string[]) => once(paths.flatMap((path) => reasonAt(definition, path) ?? []));
  const open = explained.find(({ step }) => typeof step.value === "symbol");
  if (open) return { kind: open.step.value === unsure ? "unsure" : "waiting", of: named(hungOn(open.rule, env)) };
  const decided = explained.flatMap(({ step }) => decisive(step));
  // Of a fee that is due, what its amount waits for, and not what would make it undue.
  const last = explained.at(-1)?.step;
  const missing = last?.value === null ? missingOf(definition, decisive(last), env) : [];
  return missing.length > 0
    ? { kind: "waiting", of: named(missing) }
    : { kind: "known", of: named(decided.flatMap(pathOf)) };
};

/** The names of what a rule reads; none for what the procedure has no name of. */
export const titlesAt = (definition: Named, path: string): readonly Localized[] => {
  const field = definition.fields[path];
  const subject = field === undefined ? subjectIn(definition, path) : field.subject;
  return [definition.subjects[subject ?? ""], field].flatMap((it) => (it === undefined ? [] : [it.title]));
};

/** What made it empty by being empty itself, and is asked of the filer, or will be once she has chosen whose it is. */
const missingOf = ({ fields }: Named, decided: readonly Step[], env: FormEnv): readonly string[] =>
  decided
    .filter(({ value }) => value === null)
    .flatMap(pathOf)
    .filter((path) => {
      const field = fields[path];
      if (field === undefined) return false;
      return (
        env.view(path).kind !== "hidden" || (field.subject !== undefined && awaitsChoice(env.facts, field.subject))
      );
    });

/** Of `father.nationality.code` the whole nationality: that is what has a name, and can be printed. */
const pathOf = ({ kind, text, of: [inner] }: Step): readonly string[] => {
  if (inner !== undefined) return pathOf(inner);
  return kind === "local" ? [] : [text];
};

const reasonAt = (definition: Named, path: string): Reason | undefined => {
  const titles = titlesAt(definition, path);
  const field = definition.fields[path];
  if (field !== undefined) return { kind: "field", path, titles, field };
  if (path === "today()") return { kind: "today", path, titles };
  const name = subjectIn(definition, path);
  if (name === undefined) return undefined;
  return path === name || path === `status(${name})`
    ? { kind: "subject", path, titles, name }
    : { kind: "held", path, titles, name };
};

/** What goes by the same name is told once: a value that several rules read, and all that is held of one subject. */
const once = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((it) => ["name" in it ? `${it.kind} ${it.name}` : it.path, it])).values(),
];
