export { generatePopulation } from "./generate-population.ts";
export { printName } from "./names/name-parts.ts";
export { birthYearOf, composePersonalId, isPersonalId, sexOf } from "./personal-id.ts";
export { type Persona, personas } from "./personas.ts";
export type {
  BirthNotice,
  BirthRecord,
  Coded,
  Foreigner,
  Household,
  IdentityPaper,
  Marriage,
  Person,
  PersonName,
  Place,
  Population,
  Sex,
  Spouse,
} from "./population.ts";
export { type StaffMember, type StaffRole, staff } from "./staff.ts";
