import { fieldType } from "@motlan/fields";
import { type Issue, issue, type Json, type Outcome, unlessIssues } from "@motlan/kernel";
import { askedFields, type Procedure } from "@motlan/procedure";
import type { Context, Filer } from "./context.ts";
import { openForm } from "./draft.ts";
import { type Draft } from "./form.ts";
import { askedElsewhere } from "./party-views.ts";
import { type DraftForm, readForm } from "./read-form.ts";
import { trustIn } from "./trust-in.ts";

export type Answers = Readonly<Record<string, Json>>;

/** Longest text of one answer as JSON, unless its type says more; a person's longest address has some 200 characters. */
const maxAnswerLength = 4_000;

export interface Saving {
  readonly dossierId: string;
  readonly answers: Answers;
  /** The version that the form on the screen is of. */
  readonly version?: string | undefined;
}

/**
 * Keeps what was typed and says what it changes. A value for a field that a register vouches for changes nothing. Where
 * the draft has gone on under another version meanwhile, what is asked there is kept, and the rest was asked no more.
 */
export const saveAnswers = async (
  ctx: Context,
  filer: Filer,
  { dossierId, answers, version }: Saving,
): Promise<Outcome<DraftForm>> => {
  const draft = await openForm(ctx, filer, dossierId);
  if (!draft.ok) return draft;
  const kept = await acceptable(ctx, draft.value, stillAsked(draft.value, { answers, version }));
  if (!kept.ok) return kept;
  await ctx.store.saveAnswers(dossierId, kept.value);
  return readForm(ctx, filer, dossierId);
};

const stillAsked = (
  { record, procedure }: Draft,
  { answers, version }: Pick<Saving, "answers" | "version">,
): Answers =>
  version === undefined || version === record.procedureVersion
    ? answers
    : Object.fromEntries(Object.entries(answers).filter(([path]) => isAsked(procedure, path)));

/** The answers that may be kept, normalised. Forged ones are left out and put on record. */
export const acceptable = async (ctx: Context, draft: Draft, answers: Answers): Promise<Outcome<Answers>> => {
  const { procedure } = draft;
  const issues = Object.entries(answers).flatMap(([path, value]) => refusal(draft, path, value));
  const forged = Object.keys(answers).filter((path) => isVouched(draft, path));
  if (forged.length > 0)
    await ctx.store.addIncident({
      at: ctx.clock.now(),
      kind: "forged-sealed-value",
      dossierId: draft.record.id,
      detail: { paths: forged },
    });
  const honest = Object.entries(answers).filter(([path]) => !forged.includes(path));
  return unlessIssues(issues, () =>
    Object.fromEntries(honest.map(([path, value]) => [path, normal(procedure, path, value)])),
  );
};

const refusal = (draft: Draft, path: string, value: Json): Issue[] => {
  const { procedure, open } = draft;
  // What is no path of the form may be anything, and is not said back.
  if (!isAsked(procedure, path)) return [issue("answer-unknown")];
  // Nobody answers for a party but she herself.
  if (askedElsewhere(draft).has(path)) return [issue("answer-not-open", path)];
  if (open && !open.includes(path)) return [issue("answer-not-open", path)];
  const field = procedure.fields[path];
  const longest = (field && fieldType(field.type).longest) ?? maxAnswerLength;
  return JSON.stringify(value).length > longest ? [issue("answer-too-long", path)] : [];
};

/** Whether the form has an answer at that path: a field of its pages, or the choice of a subject. */
export const isAsked = (procedure: Procedure, path: string): boolean =>
  askedFields(procedure).includes(path) || Object.hasOwn(procedure.subjects, path);

const isVouched = (draft: Draft, path: string): boolean => {
  const field = draft.procedure.fields[path];
  if (field?.computed) return true;
  const seal = field?.subject === undefined ? undefined : draft.resolution.seal(path);
  return field !== undefined && seal !== undefined && trustIn(draft, field, seal) !== "suggestion";
};

/** An answer as it is kept. */
export const normal = (procedure: Procedure, path: string, value: Json): Json => {
  const field = procedure.fields[path];
  if (value === null) return null;
  if (field) return fieldType(field.type).normalise(value, field.params);
  if (procedure.subjects[path]?.several) return Array.isArray(value) ? value.filter(isText) : null;
  return isText(value) ? value : null;
};

const isText = (value: Json): value is string => typeof value === "string";
