import type { Localized } from "@motlan/kernel";
import { decisive, type Env, explain, hungOn, type Step, unsure } from "@motlan/rules";
import type { Fee, Field, Procedure } from "../procedure.ts";
import { subjectIn } from "./depends-on.ts";
import { rulesOf } from "./rules-of.ts";

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
export const reasonsOf = (definition: Named, it: Field | Fee, env: Env): Reasons => {
  const explained = rulesOf(it).map((rule) => ({ rule, step: explain(rule, env) }));
  const open = explained.find(({ step }) => typeof step.value === "symbol");
  const paths = open === undefined ? explained.flatMap(({ step }) => pathsRead(step)) : hungOn(open.rule, env);
  return {
    kind: open === undefined ? "known" : open.step.value === unsure ? "unsure" : "waiting",
    of: once(paths.flatMap((path) => reasonAt(definition, path) ?? [])),
  };
};

/** The names of what a rule reads; none for what the procedure has no name of. */
export const titlesAt = (definition: Named, path: string): readonly Localized[] => {
  const field = definition.fields[path];
  const subject = field === undefined ? subjectIn(definition, path) : field.subject;
  return [definition.subjects[subject ?? ""], field].flatMap((it) => (it === undefined ? [] : [it.title]));
};

const pathsRead = (step: Step): readonly string[] => decisive(step).flatMap(pathOf);

/** Of `father.nationality.code` the whole nationality: that is what has a name, and can be printed. */
const pathOf = ({ kind, text, of: [inner] }: Step): readonly string[] => {
  if (inner !== undefined) return pathOf(inner);
  return kind === "local" ? [] : [text];
};

const reasonAt = (definition: Named, path: string): Reason | undefined => {
  const titles = titlesAt(definition, path);
  const field = definition.fields[path];
  if (field !== undefined) return { kind: "field", path, titles, field };
  if (path === "today()" || path === "now()") return { kind: "today", path, titles };
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
