import { fieldType } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import { type Pending, pending, type Rule, type Value } from "@motlan/rules";
import type { FormState } from "../form-state.ts";
import type { Field, Procedure } from "../procedure.ts";
import type { FieldView, FormEnv, FormFacts } from "./field-view.ts";
import { isHalfTyped } from "./half-typed.ts";
import { spotOf } from "./layout.ts";
import { ruleValue } from "./rule-value.ts";
import { isElsewhere, isFoundElsewhere, subjectShows, subjectStatus } from "./subject-status.ts";

const hidden: FieldView = { kind: "hidden" };
const waiting: FieldView = { kind: "pending" };

/** The form's world as the server knows it; `today` is the local date `yyyy-mm-dd`. */
export const formEnv = (definition: Procedure, state: FormState, today: string): FormEnv =>
  formEnvOf(definition, factsOf(definition, state), today);

/** What a form state says, with the answers as the server keeps them. */
export const factsOf = (definition: Procedure, state: FormState): FormFacts => ({
  answer: (path) => {
    const field = definition.fields[path];
    const answer = state.answers[path] ?? null;
    return field === undefined ? answer : fieldType(field.type).normalise(answer, field.params);
  },
  sealed: state.sealed,
  pending: state.pending,
  subject: (name) => state.subjects[name],
  ...(state.open === undefined ? {} : { open: state.open }),
});

/**
 * The form's world over any keeping of answers: the browser's inputs, the server's record. What it works out it puts
 * among the views; those that are there already it takes as they are.
 */
export const formEnvOf = (
  definition: Procedure,
  facts: FormFacts,
  today: string,
  views = new Map<string, FieldView>(),
): FormEnv => {
  const view = (path: string): FieldView => {
    const known = views.get(path);
    if (known !== undefined) return known;
    // A condition that hangs on itself does not hold; publishing refuses such a definition.
    views.set(path, hidden);
    const field = definition.fields[path];
    const found = field === undefined ? hidden : viewOf(field, definition, env);
    views.set(path, found);
    return found;
  };
  const env: FormEnv = {
    today,
    facts,
    view,
    read: (path) => {
      const field = definition.fields[path];
      return field === undefined ? offForm(path, facts) : valueOf(view(path), field);
    },
    status: (name) => subjectStatus(facts, name),
    sectionShows: (pageId, sectionId) => {
      const page = definition.pages.find(({ id }) => id === pageId);
      const section = page?.sections.find(({ id }) => id === sectionId);
      return section !== undefined && holds(section.when, env) === true;
    },
  };
  return env;
};

const holds = (rule: Rule | undefined, env: FormEnv): Value | Pending =>
  rule === undefined ? true : ruleValue(rule, env);

const viewOf = (field: Field, definition: Procedure, env: FormEnv): FieldView => {
  const spot = spotOf(definition, field.path);
  if (spot === undefined || holds(spot.section.when, env) !== true || holds(field.when, env) !== true) return hidden;
  if (isElsewhere(env.facts, spot.section.subject)) return hidden;
  const shows = field.subject === undefined ? "open" : subjectShows(env.facts, field.subject);
  const seal = env.facts.sealed[field.path];
  const isVouched = seal !== undefined && seal.trust !== "suggestion";
  if (shows === "hidden" && !(isVouched && isFoundElsewhere(env.facts, field.subject))) return hidden;
  if (isVouched) return { kind: "sealed", value: seal.value, seal };
  if (shows === "pending" || env.facts.pending.includes(field.path)) return waiting;
  return field.computed === undefined ? answered(field.path, env.facts) : computedView(field, field.computed, env);
};

const answered = (path: string, { answer, open }: FormFacts): FieldView => ({
  kind: open === undefined || open.includes(path) ? "open" : "closed",
  value: answer(path),
});

/** What hangs on a register is waited for; what hangs on the filer's own answers is not worked out yet. */
const computedView = ({ type, params }: Field, rule: Rule, env: FormEnv): FieldView => {
  const value = ruleValue(rule, env);
  // As it would be kept if it had been typed.
  if (value !== pending) return { kind: "computed", value: fieldType(type).normalise(value, params) };
  return rule.reads.some((path) => env.facts.pending.includes(path)) ? waiting : { kind: "computed", value: null };
};

/** What rules see of a field: what is not asked is null; what is required and not answered yet is not known. */
const valueOf = (view: FieldView, { required, ...field }: Field): Json | Pending => {
  if (view.kind === "hidden") return null;
  if (view.kind === "open" && isHalfTyped(view.value, fieldType(field.type).ruleType(field.params))) return pending;
  if (view.kind === "pending" || (view.kind === "open" && view.value === null && required)) return pending;
  return view.value;
};

// Subjects are references; elements that no page shows are read if a register has said them.
export const offForm = (path: string, facts: FormFacts): Json | Pending => {
  const seal = facts.sealed[path];
  if (seal !== undefined) return seal.value;
  const subject = facts.subject(path);
  if (subject?.status === "pending" || facts.pending.includes(path)) return pending;
  return subject?.picked ?? subject?.ref ?? null;
};
