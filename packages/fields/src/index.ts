export { exampleReference } from "./example-reference.ts";
export { type FieldErrorCode, type FieldTypeName, fieldType, fieldTypes, isFieldTypeName } from "./field-types.ts";
export { isWhole } from "./integer/is-whole.ts";
export type { OldUnit } from "./old-units.ts";
export { otherCode } from "./open-one-of/open-one-of.ts";
export { isMasked, maskPersonalId } from "./personal-id/mask.ts";
export type { CodeList, Commune, FieldParams, Reference, Unit, Units } from "./reference.ts";
export { communesNow } from "./successors.ts";
export { communeOf, lasting, provinceOf, stands } from "./units.ts";
