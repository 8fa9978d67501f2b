import { fieldType, type Reference } from "@motlan/fields";
import { type Issue, issue, type Json } from "@motlan/kernel";
import type { Env } from "@motlan/rules";
import type { Check, Field, Page, Procedure, Section } from "../procedure.ts";
import type { FormEnv } from "./field-view.ts";
import { ruleValue } from "./rule-value.ts";
import { awaitsChoice } from "./subject-status.ts";

/**
 * What is wrong with the answers, in the order of the pages. Codes: those of the field types; `required`;
 * `computed-refused` for a value that its field does not take although it was worked out;
 * `rule` with the `index` of the field's rule that does not hold; `subject-choice` at a subject's own path.
 */
export const validateAnswers = (definition: Procedure, env: FormEnv, reference: Reference): readonly Issue[] =>
  definition.pages.flatMap((page) => validatePage({ definition, page }, env, reference));

export interface PageOf {
  readonly definition: Procedure;
  readonly page: Page;
}

export const validatePage = ({ definition, page }: PageOf, env: FormEnv, reference: Reference): readonly Issue[] =>
  page.sections.flatMap((section) => [
    ...(env.sectionShows(page.id, section.id) ? choiceIssues(section, env) : []),
    ...section.fields.flatMap((path) => {
      const field = definition.fields[path];
      return field === undefined ? [] : validateField(field, env, reference);
    }),
  ]);

const choiceIssues = ({ subject }: Section, env: FormEnv): readonly Issue[] =>
  subject !== undefined && awaitsChoice(env.facts, subject) ? [issue("subject-choice", subject)] : [];

/**
 * What is wrong with one field: nothing unless it is open or worked out. What is worked out may come to nothing, but to
 * no value that the field would not take: a fraction where it counts, or more than its most.
 */
export const validateField = (field: Field, env: FormEnv, reference: Reference): readonly Issue[] => {
  const view = env.view(field.path);
  if (view.kind !== "open" && view.kind !== "computed") return [];
  if (view.value === null) return field.required && view.kind === "open" ? [issue("required", field.path)] : [];
  const found = fieldType(field.type).validate(view.value, field.params, { ...reference, today: env.today });
  if (found.length > 0 && view.kind === "computed") return [issue("computed-refused", field.path)];
  if (found.length > 0) return found.map(({ code, params }) => issue(code, field.path, params));
  return brokenRules(field, view.value, env);
};

/** The world of a field's own rules: they call its value `value`. */
export const ownEnv = (env: Env, value: Json): Env => ({
  ...env,
  read: (path) => (path === "value" ? value : env.read(path)),
});

const brokenRules = (field: Field, value: Json, env: FormEnv): readonly Issue[] => {
  const own = ownEnv(env, value);
  // Null or pending leave it open: then the official decides.
  const broken = field.rules.findIndex(({ holds }) => ruleValue(holds, own) === false);
  return broken === -1 ? [] : [issue("rule", field.path, { index: broken })];
};

/** The checks over the whole dossier that have something to say. */
export const failedChecks = (definition: Procedure, env: FormEnv): readonly Check[] =>
  definition.checks.filter((check) => ruleValue(check.when, env) === true);
