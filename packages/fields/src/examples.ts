import { address } from "./address/examples.ts";
import { codeNumber } from "./code-number/examples.ts";
import { commune } from "./commune/examples.ts";
import { date } from "./date/examples.ts";
import { dateTime } from "./date-time/examples.ts";
import { declaration } from "./declaration/examples.ts";
import { email } from "./email/examples.ts";
import type { FieldExamples } from "./field-type.ts";
import { type FieldTypeName, isFieldTypeName } from "./field-types.ts";
import { integer } from "./integer/examples.ts";
import { listSearch } from "./list-search/examples.ts";
import { longText } from "./long-text/examples.ts";
import { money } from "./money/examples.ts";
import { number } from "./number/examples.ts";
import { oneOf } from "./one-of/examples.ts";
import { openOneOf } from "./open-one-of/examples.ts";
import { partialDate } from "./partial-date/examples.ts";
import { personName } from "./person-name/examples.ts";
import { personalId } from "./personal-id/examples.ts";
import { phone } from "./phone/examples.ts";
import { place } from "./place/examples.ts";
import { postAddress } from "./post-address/examples.ts";
import { rows } from "./rows/examples.ts";
import { severalOf } from "./several-of/examples.ts";
import { text } from "./text/examples.ts";
import { time } from "./time/examples.ts";
import { yesNo } from "./yes-no/examples.ts";

export type { FieldExamples } from "./field-type.ts";

/** Values of every field type, good and bad: tests, the gallery and trials use them, and no browser of a citizen. */
const fieldExamples = {
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
  rows,
  number,
  money,
  time,
  "several-of": severalOf,
} as const satisfies Readonly<Record<FieldTypeName, FieldExamples>>;

/** Every code that the validation of a field type can give. */
export type FieldErrorCode<Name extends FieldTypeName> = (typeof fieldExamples)[Name]["errors"][number];

/** The same by a name that is known to be a field type's. */
export const examplesOf = (name: string): FieldExamples => {
  if (!isFieldTypeName(name)) throw new Error(`unknown field type: ${name}`);
  return fieldExamples[name];
};
