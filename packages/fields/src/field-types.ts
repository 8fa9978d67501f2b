import type { FieldType } from "./field-type.ts";
import * as listed from "./listed.ts";
import { rowsOf } from "./rows/rows.ts";

/** The catalogue of field types; a renderer that lacks one of them does not compile. */
export const fieldTypes = Object.assign({ rows: rowsOf((name) => fieldType(name)) }, listed) satisfies Record<
  string,
  FieldType
>;

export type FieldTypeName = keyof typeof fieldTypes;

/** Every code that the validation of a field type can give. */
export type FieldErrorCode<Name extends FieldTypeName> = ReturnType<
  (typeof fieldTypes)[Name]["validate"]
>[number]["code"];

export const isFieldTypeName = (name: string): name is FieldTypeName => Object.hasOwn(fieldTypes, name);

/** The field type of a name. An unknown name is a bug: definitions are checked when they are published. */
export const fieldType = (name: string): FieldType => {
  if (!isFieldTypeName(name)) throw new Error(`unknown field type: ${name}`);
  return fieldTypes[name];
};
