import { fieldType, isSurelyRight, type Reference } from "@motlan/fields";
import { type Issue, issue, type Json } from "@motlan/kernel";
import { type Env, type Pending, pending, type SubjectStatus, type Value } from "@motlan/rules";
import type { FormState, SealView } from "../form-state.ts";
import type { Procedure } from "../procedure.ts";
import type { FormFacts } from "./field-view.ts";
import { factsOf, offForm } from "./form-env.ts";
import { type FieldPlan, type FormPlan, type SectionPlan, type Standing, standing } from "./form-plan.ts";
import { isHalfTyped } from "./half-typed.ts";
import { isElsewhere, isFoundElsewhere, subjectShows, subjectStatus } from "./subject-status.ts";

/** A form as it was sent. */
export interface SentForm {
  readonly state: FormState;
  /** The local date, `yyyy-mm-dd`. */
  readonly today: string;
  /** What rules over the answers read that stands on no page; if left out, what the form knows of it. */
  readonly elsewhere?: (path: string) => Value | Pending;
}

const { unseen, hidden, waiting, shut, computed, open, right } = standing;

const isEmpty = (of: object): boolean => {
  for (const _ in of) return false;
  return true;
};

/**
 * A look at one form: each field is judged at most once, when something first asks how it stands. It is the world of the
 * form's conditions.
 */
export class Look implements Env {
  readonly today: string;
  /** The world of the rules over the answers. */
  readonly outer: Env;
  readonly #plan: FormPlan;
  readonly #definition: Procedure;
  readonly #state: FormState;
  #facts: FormFacts | undefined;
  #dated: Reference | undefined;
  readonly #answers: FormState["answers"];
  readonly #seals: Readonly<Record<string, SealView>> | undefined;
  readonly #pending: readonly string[];
  readonly #open: readonly string[] | undefined;
  /** Nothing is awaited, and all is open: how a field stands hangs on itself alone. */
  readonly #isSoonTold: boolean;
  readonly #kinds: Standing[];
  readonly #values: Json[];

  constructor(plan: FormPlan, definition: Procedure, { state, today, elsewhere }: SentForm) {
    this.today = today;
    this.#definition = definition;
    this.#state = state;
    this.#plan = plan;
    this.#answers = state.answers;
    this.#seals = isEmpty(state.sealed) ? undefined : state.sealed;
    this.#pending = state.pending;
    this.#open = state.open;
    this.#isSoonTold = state.pending.length === 0 && state.open === undefined;
    this.#kinds = plan.unseen.kinds.slice();
    this.#values = plan.unseen.values.slice();
    this.outer =
      elsewhere === undefined
        ? this
        : { today, status: (name) => this.status(name), at: (slot) => this.at(slot), read: elsewhere };
  }

  get #reference(): Reference {
    this.#dated ??= { ...this.#plan.reference, today: this.today };
    return this.#dated;
  }

  get facts(): FormFacts {
    this.#facts ??= factsOf(this.#definition, this.#state);
    return this.#facts;
  }

  status(name: string): SubjectStatus {
    return subjectStatus(this.facts, name);
  }

  /** What is not asked is null; what is required and not answered yet is not known, and neither is a date half typed. */
  at(slot: number): Json | Pending {
    const kind = this.#kinds[slot] || this.#see(slot);
    if (kind === right) return this.#values[slot] ?? null;
    if (kind === hidden) return null;
    if (kind === waiting) return pending;
    const value = this.#values[slot] ?? null;
    const plan = this.#plan.read[slot];
    if (kind !== open || plan === undefined) return value;
    if (value === null) return plan.required ? pending : null;
    return plan.readAs !== undefined && isHalfTyped(value, plan.readAs) ? pending : value;
  }

  /** Of what stands on no page. */
  read(path: string): Json | Pending {
    const slot = this.#plan.offPages.get(path);
    return slot === undefined ? offForm(path, this.facts) : this.at(slot);
  }

  /** Checks the fields of a section. */
  checkAll({ from, to }: SectionPlan, issues: Issue[]): void {
    const { fields } = this.#plan;
    const isSoonTold = this.#isSoonTold;
    const isUnsealed = isSoonTold && this.#seals === undefined;
    const answers = this.#answers;
    for (let index = from; index < to; index += 1) {
      const plan = fields[index];
      if (plan === undefined) continue;
      if (isUnsealed && plan.isPlain) {
        const answer = answers[plan.path] ?? null;
        if (answer === null ? !plan.required : isSurelyRight(plan.glance, answer)) continue;
      }
      if (!(isSoonTold && plan.isSimple && this.#tellSoon(plan, issues))) this.#check(plan, issues);
    }
  }

  #check(plan: FieldPlan, issues: Issue[]): void {
    this.#judge(plan, plan.isRead ? this.#kinds[plan.slot] || this.#see(plan.slot) : this.#kindOf(plan), issues);
  }

  #judge(plan: FieldPlan, kind: Standing, issues: Issue[]): void {
    if (kind < computed) return;
    const answer = this.#values[plan.slot] ?? null;
    if (answer === null) {
      if (plan.required && kind === open) issues.push(issue("required", plan.path));
      return;
    }
    if (kind !== right && !isSurelyRight(plan.glance, answer)) {
      const found = fieldType(plan.field.type).validate(answer, plan.field.params, this.#reference);
      if (found.length > 0) {
        if (kind === computed) issues.push(issue("computed-refused", plan.path));
        else for (const { code, params } of found) issues.push(issue(code, plan.path, params));
        return;
      }
    }
    if (plan.rules !== undefined) this.#checkRules(plan, answer, issues);
  }

  /** Whether that was all: most fields are simple, and right, missing or not asked for. What no rule reads is not remembered. */
  #tellSoon(plan: FieldPlan, issues: Issue[]): boolean {
    const { slot, isRead } = plan;
    const seen = isRead ? this.#kinds[slot] : unseen;
    if (seen === hidden) return true;
    if (seen === unseen && plan.when !== undefined && plan.when(this) !== true) {
      if (isRead) this.#kinds[slot] = hidden;
      return true;
    }
    if (this.#seals !== undefined && this.#seals[plan.path] !== undefined) return false;
    const answer = plan.computed === undefined ? (this.#answers[plan.path] ?? null) : plan.computed(this);
    if (answer === null && plan.computed === undefined) {
      if (isRead) this.#kinds[slot] = open;
      if (plan.required) issues.push(issue("required", plan.path));
      return true;
    }
    if (answer === null || answer === pending) return false;
    if (!isSurelyRight(plan.glance, answer)) {
      if (plan.computed !== undefined) return false;
      const kind = this.#answered(plan, answer);
      if (isRead) this.#kinds[slot] = kind;
      this.#judge(plan, kind, issues);
      return true;
    }
    if (isRead) {
      this.#kinds[slot] = right;
      this.#values[slot] = answer;
    }
    if (plan.rules !== undefined) this.#checkRules(plan, answer, issues);
    return true;
  }

  #checkRules({ rules = [], path }: FieldPlan, value: Json, issues: Issue[]): void {
    // Its own rules call it `value`, which has the last slot.
    this.#values[this.#plan.ownSlot] = value;
    for (let index = 0; index < rules.length; index += 1)
      if (rules[index]?.(this.outer) === false) {
        issues.push(issue("rule", path, { index }));
        return;
      }
  }

  #see(slot: number): Standing {
    const plan = this.#plan.read[slot];
    if (plan === undefined) return hidden;
    // A condition that hangs on itself does not hold; publishing refuses such a definition.
    this.#kinds[slot] = hidden;
    const kind = this.#kindOf(plan);
    this.#kinds[slot] = kind;
    return kind;
  }

  #kindOf(plan: FieldPlan): Standing {
    const { slot, path, section, subject, when } = plan;
    const where = this.#plan.sections[section];
    if (where === undefined || (where.when !== undefined && where.when(this) !== true)) return hidden;
    if (when !== undefined && when(this) !== true) return hidden;
    if (where.subject !== undefined && isElsewhere(this.facts, where.subject)) return hidden;
    const shows = subject === undefined ? "open" : subjectShows(this.facts, subject);
    const seal = this.#seals?.[path];
    const isVouched = seal !== undefined && seal.trust !== "suggestion";
    if (shows === "hidden" && !(isVouched && isFoundElsewhere(this.facts, subject))) return hidden;
    this.#values[slot] = null;
    if (isVouched) {
      this.#values[slot] = seal.value;
      return shut;
    }
    if (shows === "pending" || (this.#pending.length > 0 && this.#pending.includes(path))) return waiting;
    if (plan.computed !== undefined) return this.#worked(plan, plan.computed(this));
    const kind = this.#answered(plan, this.#answers[path] ?? null);
    return this.#open === undefined || this.#open.includes(path) ? kind : shut;
  }

  #answered({ slot, field, glance }: FieldPlan, answer: Json): Standing {
    const isFine = answer !== null && isSurelyRight(glance, answer);
    this.#values[slot] = isFine || answer === null ? answer : fieldType(field.type).normalise(answer, field.params);
    return isFine ? right : open;
  }

  #worked({ slot, field, glance }: FieldPlan, value: Value | Pending): Standing {
    if (value === pending)
      return field.computed?.reads.some((read) => this.#pending.includes(read)) ? waiting : computed;
    this.#values[slot] = isSurelyRight(glance, value) ? value : fieldType(field.type).normalise(value, field.params);
    return computed;
  }
}
