import { address } from "./address/schema.ts";
import { codeNumber } from "./code-number/schema.ts";
import { commune } from "./commune/schema.ts";
import { date } from "./date/schema.ts";
import { dateTime } from "./date-time/schema.ts";
import { declaration } from "./declaration/schema.ts";
import { email } from "./email/schema.ts";
import { type FieldTypeName, isFieldTypeName } from "./field-types.ts";
import { integer } from "./integer/schema.ts";
import { listSearch } from "./list-search/schema.ts";
import { longText } from "./long-text/schema.ts";
import { money } from "./money/schema.ts";
import { number } from "./number/schema.ts";
import { oneOf } from "./one-of/schema.ts";
import { openOneOf } from "./open-one-of/schema.ts";
import { partialDate } from "./partial-date/schema.ts";
import { personName } from "./person-name/schema.ts";
import { personalId } from "./personal-id/schema.ts";
import { phone } from "./phone/schema.ts";
import { place } from "./place/schema.ts";
import { postAddress } from "./post-address/schema.ts";
import type { FieldParams } from "./reference.ts";
import { rowsSchema } from "./rows/schema.ts";
import { severalOf } from "./several-of/schema.ts";
import { text } from "./text/schema.ts";
import { time } from "./time/schema.ts";
import type { JsonSchema, ValueSchema } from "./value-schema.ts";
import { yesNo } from "./yes-no/schema.ts";

export type { JsonSchema } from "./value-schema.ts";

/** The value schema of every field type; no browser loads them. */
const schemas: Readonly<Record<FieldTypeName, ValueSchema>> = {
  address,
  "code-number": codeNumber,
  commune,
  date,
  "date-time": dateTime,
  declaration,
  email,
  integer,
  "list-search": listSearch,
  "long-text": longText,
  money,
  number,
  "one-of": oneOf,
  "open-one-of": openOneOf,
  "partial-date": partialDate,
  "person-name": personName,
  "personal-id": personalId,
  phone,
  place,
  "post-address": postAddress,
  "several-of": severalOf,
  text,
  time,
  "yes-no": yesNo,
  rows: rowsSchema(({ type, params }) => valueSchema(type, params)),
};

const schemasOf = (name: string): ValueSchema => {
  if (!isFieldTypeName(name)) throw new Error(`unknown field type: ${name}`);
  return schemas[name];
};

/** The JSON Schema of the kept values of a field. */
export const valueSchema = (name: string, params: FieldParams): JsonSchema => schemasOf(name).schema(params);

/** What of a field its type heeds. */
export const paramsOf = (name: string): readonly (keyof FieldParams)[] => schemasOf(name).takes;
