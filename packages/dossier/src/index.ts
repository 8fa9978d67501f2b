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
