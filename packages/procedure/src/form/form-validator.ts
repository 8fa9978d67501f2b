import type { Reference } from "@motlan/fields";
import { type Issue, issue } from "@motlan/kernel";
import type { Check, Procedure } from "../procedure.ts";
import { planOf } from "./form-plan.ts";
import { Look, type SentForm } from "./look.ts";
import { awaitsChoice } from "./subject-status.ts";

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
  const { sections, checks } = plan;
  return (form) => {
    const look = new Look(plan, definition, form);
    const issues: Issue[] = [];
    // By index: of a form of fifty fields that takes a microsecond, iterators took a fifteenth.
    for (let at = 0; at < sections.length; at += 1) {
      const section = sections[at];
      if (section === undefined) continue;
      const { subject, when } = section;
      if (subject !== undefined && (when === undefined || when(look) === true) && awaitsChoice(look.facts, subject))
        issues.push(issue("subject-choice", subject));
      look.checkAll(section, issues);
    }
    const failed: Check[] = [];
    for (let at = 0; at < checks.length; at += 1) {
      const found = checks[at];
      if (found !== undefined && found.when(look.outer) === true) failed.push(found.check);
    }
    return { issues, failed };
  };
};
