import { address } from "./address/address.ts";
import { codeNumber } from "./code-number/code-number.ts";
import { commune } from "./commune/commune.ts";
import { date } from "./date/date.ts";
import { dateTime } from "./date-time/date-time.ts";
import { declaration } from "./declaration/declaration.ts";
import { email } from "./email/email.ts";
import type { FieldType } from "./field-type.ts";
import { integer } from "./integer/integer.ts";
import { listSearch } from "./list-search/list-search.ts";
import { longText } from "./long-text/long-text.ts";
import { money } from "./money/money.ts";
import { number } from "./number/number.ts";
import { oneOf } from "./one-of/one-of.ts";
import { openOneOf } from "./open-one-of/open-one-of.ts";
import { partialDate } from "./partial-date/partial-date.ts";
import { personName } from "./person-name/person-name.ts";
import { personalId } from "./personal-id/personal-id.ts";
import { phone } from "./phone/phone.ts";
import { place } from "./place/place.ts";
import { postAddress } from "./post-address/post-address.ts";
import { rowsOf } from "./rows/rows.ts";
import { severalOf } from "./several-of/several-of.ts";
import { text } from "./text/text.ts";
import { time } from "./time/time.ts";
import { yesNo } from "./yes-no/yes-no.ts";

/** The catalogue of field types; a renderer that lacks one of them does not compile. */
export const fieldTypes = {
  text,
  "long-text": longText,
  "person-name": personName,
  "personal-id": personalId,
  date,
  "partial-date": partialDate,
  "date-time": dateTime,
  "one-of": oneOf,
  "open-one-of": openOneOf,
  "list-search": listSearch,
  "yes-no": yesNo,
  integer,
  address,
  commune,
  phone,
  email,
  declaration,
  "code-number": codeNumber,
  place,
  "post-address": postAddress,
  number,
  money,
  time,
  "several-of": severalOf,
  rows: rowsOf((name) => fieldType(name)),
} satisfies Record<string, FieldType>;

export type FieldTypeName = keyof typeof fieldTypes;

export const isFieldTypeName = (name: string): name is FieldTypeName => Object.hasOwn(fieldTypes, name);

/** The field type of a name. An unknown name is a bug: definitions are checked when they are published. */
export const fieldType = (name: string): FieldType => {
  if (!isFieldTypeName(name)) throw new Error(`unknown field type: ${name}`);
  return fieldTypes[name];
};
