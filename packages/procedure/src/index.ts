export { aboutOf } from "./about-of.ts";
export { alongside, authorityId, authorityTitle, dossierUnit } from "./authority.ts";
export type * from "./catalogue.ts";
export type { Change, Facet, PieceKind } from "./diff/change.ts";
export { diffProcedures } from "./diff/diff-procedures.ts";
export type { Example, Expected, PaperExpected } from "./examples.ts";
export { deadlineEnv } from "./form/deadline-env.ts";
export { answersRead, dependsOn } from "./form/depends-on.ts";
export { type Doubt, doubtsOf, doubtsOfChecks, fieldDoubt, openValue } from "./form/doubts.ts";
export type { FieldView, FormEnv, FormFacts } from "./form/field-view.ts";
export { factsOf, formEnv, formEnvOf } from "./form/form-env.ts";
export { type FormValidator, formValidator } from "./form/form-validator.ts";
export { isHandedIn } from "./form/is-handed-in.ts";
export { spotOf } from "./form/layout.ts";
export { leadsOf } from "./form/leads-of.ts";
export { mustBeKnown } from "./form/must-be-known.ts";
export { type Reason, type Reasons, reasonsOf, titlesAt } from "./form/reasons.ts";
export { resultAsIssued, resultOfType } from "./form/result-as-issued.ts";
export { ruleValue } from "./form/rule-value.ts";
export { hasReasons } from "./form/rules-of.ts";
export { asWritten, type One, oneNamed } from "./form/spread.ts";
export { type SpreadOver, spreadKeeper } from "./form/spread-keeper.ts";
export { spread } from "./form/spread-whole.ts";
export { unsaidForm } from "./form/unsaid-form.ts";
export {
  failedChecks,
  ownEnv,
  type PageOf,
  validateField,
  validatePage,
} from "./form/validate-answers.ts";
export { missingPapers, registersAwaited } from "./form/validate-form.ts";
export { valuesEnv } from "./form/values-env.ts";
export { askedFields, leftOutFields, visibleFields } from "./form/visible-fields.ts";
export type * from "./form-state.ts";
export { isOwner, partFieldsOf, partOf, stepsOf } from "./part-of.ts";
export type * from "./procedure.ts";
export * from "./requirement.ts";
export { isPlanned, type StateSomewhere, stateAnywhere, stateIn, statesOf } from "./service-state.ts";
