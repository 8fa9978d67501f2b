export {
  currentStep,
  filerActs,
  handedTo,
  mayRevoke,
  maySupplement,
  type OfficialAct,
  officialActs,
  roleNext,
  type ServicePolicy,
} from "./acts.ts";
export { dueFor } from "./deadline.ts";
export type { Dossier, Revocation, StateCode } from "./dossier.ts";
export type {
  Actor,
  DossierEvent,
  DossierEventBody,
  FeeLine,
  LeftOpen,
  PartyConfirmation,
  Provenance,
  RequirementMet,
  SourcedValue,
  SourcedValues,
  SupplementPoint,
  Transformation,
  WithdrawnEvidence,
} from "./events.ts";
export { fold } from "./fold.ts";
export { isLeftOpen, leftAtStep, lookUpStep } from "./left-open.ts";
export { type Replaced, replacedIn, valuesIn } from "./replaced.ts";
export { wholeState } from "./whole-state.ts";
export { isAboutWithdrawn, saidBy } from "./withdrawn.ts";
