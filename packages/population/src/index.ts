export { lastYear } from "./couple.ts";
export { type Crowd, crowdOf } from "./crowd.ts";
export { generatePopulation } from "./generate-population.ts";
export { printName } from "./names/name-parts.ts";
export { composePersonalId, isPersonalId, sexOf } from "./personal-id.ts";
export { personas } from "./personas.ts";
export { committeeAt } from "./place.ts";
export type {
  BirthNotice,
  Coded,
  DeathNotice,
  Dwelling,
  Household,
  LandInUse,
  Marriage,
  Person,
  PersonName,
  Place,
  Population,
  Sex,
  Spouse,
} from "./population.ts";
export { type PreviewPersona, previewPersonas } from "./preview-personas.ts";
export { dayOf, type Random, randomOf } from "./random.ts";
export { designerAccounts, type StaffMember, staff } from "./staff.ts";
