export { currentStep, filerActs, type OfficialAct, officialActs, roleNext, type ServicePolicy } from "./acts.ts";
export { dueFor } from "./deadline.ts";
export type { Dossier, StateCode } from "./dossier.ts";
export type {
  Actor,
  DossierEvent,
  DossierEventBody,
  FeeLine,
  Provenance,
  RequirementMet,
  SourcedValue,
  SourcedValues,
  SupplementPoint,
} from "./events.ts";
export { fold } from "./fold.ts";
