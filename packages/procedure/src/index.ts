export { authorityId, authorityTitle, dossierUnit } from "./authority.ts";
export type * from "./catalogue.ts";
export type { Example, Expected, PaperExpected } from "./examples.ts";
export { deadlineEnv } from "./form/deadline-env.ts";
export { answersRead, dependsOn } from "./form/depends-on.ts";
export type { FieldView, FormEnv, FormFacts } from "./form/field-view.ts";
export { factsOf, formEnv, formEnvOf } from "./form/form-env.ts";
export { type FormValidator, formValidator } from "./form/form-validator.ts";
export { leadsOf } from "./form/leads-of.ts";
export { type Reason, type Reasons, reasonsOf, titlesAt } from "./form/reasons.ts";
export { ruleValue } from "./form/rule-value.ts";
export { hasReasons } from "./form/rules-of.ts";
export { asWritten, type One, oneNamed, spread } from "./form/spread.ts";
export { spreadKeeper } from "./form/spread-keeper.ts";
export {
  failedChecks,
  ownEnv,
  type PageOf,
  validateField,
  validatePage,
} from "./form/validate-answers.ts";
export { missingPapers } from "./form/validate-form.ts";
export { askedFields, leftOutFields, visibleFields } from "./form/visible-fields.ts";
export type * from "./form-state.ts";
export type * from "./procedure.ts";
