import { fieldType, type Reference } from "@motlan/fields";
import { type Issue, isPartialDate, issue, type Json } from "@motlan/kernel";
import { type Env, type Pending, pending, type Value } from "@motlan/rules";
import type { FormState } from "../form-state.ts";
import type { Check, Procedure } from "../procedure.ts";
import { factsOf, offForm } from "./form-env.ts";
import { type FieldPlan, type FormPlan, planOf } from "./form-plan.ts";
import { awaitsChoice, subjectShows, subjectStatus } from "./subject-status.ts";

/** A form as it was sent. */
export interface SentForm {
  readonly state: FormState;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** What rules over the answers read that stands on no page; if left out, what the form knows of it. */
  readonly elsewhere?: (path: string) => Value | Pending;
}

export interface FoundInForm {
  /** As `validateAnswers` has them. */
  readonly issues: readonly Issue[];
  /** As `failedChecks` has them. */
  readonly failed: readonly Check[];
}

export type FormValidator = (form: SentForm) => FoundInForm;

const validators = new WeakMap<Procedure, WeakMap<Reference, FormValidator>>();

/**
 * What `validateAnswers` and `failedChecks` find, for a server that looks at many forms of one procedure: what is the
 * same for all of them is worked out once. Made once for a definition: one that is spread over several people is
 * another with each form, and then no faster.
 */
export const formValidator = (definition: Procedure, reference: Reference): FormValidator => {
  const made = validators.get(definition) ?? new WeakMap<Reference, FormValidator>();
  validators.set(definition, made);
  const known = made.get(reference) ?? validatorOf(definition, reference);
  made.set(reference, known);
  return known;
};

const validatorOf = (definition: Procedure, reference: Reference): FormValidator => {
  const plan = planOf(definition, reference);
  return (form) => {
    const look = lookAt(plan, definition, form);
    const issues: Issue[] = [];
    for (const { subject, when, from, to } of plan.sections) {
      if (subject !== undefined && (when === undefined || when(look.inner) === true) && look.awaits(subject))
        issues.push(issue("subject-choice", subject));
      for (let slot = from; slot < to; slot += 1) look.check(slot, reference, issues);
    }
    const failed: Check[] = [];
    for (const { check, when } of plan.checks) if (when(look.outer) === true) failed.push(check);
    return { issues, failed };
  };
};

/** How a field stands. */
const unseen = 0;
const hidden = 1;
const waiting = 2;
const shut = 3;
const computed = 4;
const open = 5;
/** Open, and by its type nothing is wrong with the answer. */
const right = 6;

interface Look {
  /** What conditions of the form read. */
  readonly inner: Env;
  /** What rules over the answers read. */
  readonly outer: Env;
  readonly awaits: (subject: string) => boolean;
  readonly check: (slot: number, reference: Reference, issues: Issue[]) => void;
}

const isEmpty = (of: object): boolean => {
  for (const _ in of) return false;
  return true;
};

/** A look at one form: each field is judged at most once, when something first asks how it stands. */
const lookAt = (
  { fields, sections, slots, unseen: nothing }: FormPlan,
  definition: Procedure,
  { state, today, elsewhere }: SentForm,
): Look => {
  const { answers, pending: awaited, open: opened } = state;
  const seals = isEmpty(state.sealed) ? undefined : state.sealed;
  const facts = factsOf(definition, state);
  const kinds: number[] = nothing.kinds.slice();
  const values: Json[] = nothing.values.slice();
  const status = (name: string) => subjectStatus(facts, name);

  const see = (slot: number, plan: FieldPlan): number => {
    // A condition that hangs on itself does not hold; publishing refuses such a definition.
    kinds[slot] = hidden;
    const kind = kindOf(slot, plan);
    kinds[slot] = kind;
    return kind;
  };

  const kindOf = (
    slot: number,
    { path, section, subject, when, computed: rule, isRight, field }: FieldPlan,
  ): number => {
    const where = sections[section];
    if (where === undefined || (where.when !== undefined && where.when(inner) !== true)) return hidden;
    if (when !== undefined && when(inner) !== true) return hidden;
    const shows = subject === undefined ? "open" : subjectShows(facts, subject);
    if (shows === "hidden") return hidden;
    const seal = seals?.[path];
    if (seal !== undefined && seal.trust !== "suggestion") {
      values[slot] = seal.value;
      return shut;
    }
    if (shows === "pending" || (awaited.length > 0 && awaited.includes(path))) return waiting;
    if (rule !== undefined) {
      const value = rule(inner);
      if (value === pending) return field.computed?.reads.some((read) => awaited.includes(read)) ? waiting : computed;
      values[slot] = isRight(value) ? value : fieldType(field.type).normalise(value);
      return computed;
    }
    const answer = answers[path] ?? null;
    const isFine = answer !== null && isRight(answer);
    values[slot] = isFine || answer === null ? answer : fieldType(field.type).normalise(answer);
    if (opened !== undefined && !opened.includes(path)) return shut;
    return isFine ? right : open;
  };

  /** What is not asked is null; what is required and not answered yet is not known, and neither is a date half typed. */
  const read = (path: string): Json | Pending => {
    const slot = slots.get(path);
    if (slot === undefined) return offForm(path, facts);
    const plan = fields[slot];
    if (plan === undefined) return null;
    const kind = kinds[slot] || see(slot, plan);
    if (kind === right) return values[slot] ?? null;
    if (kind === hidden) return null;
    if (kind === waiting) return pending;
    const value = values[slot] ?? null;
    if (kind !== open) return value;
    if (value === null) return plan.required ? pending : null;
    return plan.isDate && typeof value === "string" && !isPartialDate(value) ? pending : value;
  };
  const inner: Env = { today, status, read };

  const readAnywhere = (path: string): Value | Pending => {
    if (elsewhere === undefined) return read(path);
    const slot = slots.get(path);
    return slot === undefined || fields[slot]?.section === -1 ? elsewhere(path) : read(path);
  };
  const outer: Env = elsewhere === undefined ? inner : { today, status, read: readAnywhere };

  let value: Json = null;
  const own: Env = { today, status, read: (path) => (path === "value" ? value : readAnywhere(path)) };

  const checkRules = ({ rules, path }: FieldPlan, of: Json, issues: Issue[]): void => {
    value = of;
    for (let index = 0; index < rules.length; index += 1)
      if (rules[index]?.(own) === false) {
        issues.push(issue("rule", path, { index }));
        return;
      }
  };

  /** Nothing but answers: no seals, nothing awaited, all of it open. */
  const isPlain = seals === undefined && awaited.length === 0 && opened === undefined;

  /** Most fields are simple, and their answers right or not asked for. What no rule reads need not be remembered. */
  const isSoonRight = (slot: number, plan: FieldPlan, issues: Issue[]): boolean => {
    const seen = kinds[slot];
    if (seen === hidden) return true;
    if (seen === unseen && plan.when !== undefined && plan.when(inner) !== true) {
      kinds[slot] = hidden;
      return true;
    }
    const answer = answers[plan.path];
    if (answer === undefined || answer === null || !plan.isRight(answer)) return false;
    if (plan.isRead) {
      kinds[slot] = right;
      values[slot] = answer;
    }
    if (plan.rules.length > 0) checkRules(plan, answer, issues);
    return true;
  };

  const check = (slot: number, reference: Reference, issues: Issue[]): void => {
    const plan = fields[slot];
    if (plan === undefined) return;
    if (isPlain && plan.isSimple && isSoonRight(slot, plan, issues)) return;
    const kind = kinds[slot] || see(slot, plan);
    if (kind < computed) return;
    const answer = values[slot] ?? null;
    if (answer === null) {
      if (plan.required && kind === open) issues.push(issue("required", plan.path));
      return;
    }
    if (kind !== right && !plan.isRight(answer)) {
      const found = fieldType(plan.field.type).validate(answer, plan.field.params, { ...reference, today });
      if (found.length > 0) {
        if (kind === computed) issues.push(issue("computed-refused", plan.path));
        else for (const { code, params } of found) issues.push(issue(code, plan.path, params));
        return;
      }
    }
    checkRules(plan, answer, issues);
  };
  return { inner, outer, awaits: (subject) => awaitsChoice(facts, subject), check };
};
