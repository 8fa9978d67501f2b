import { type FieldTypeName, isFieldTypeName } from "@motlan/fields";
import type { FieldErrorCode } from "@motlan/fields/examples";
import { address } from "./address/address.tsx";
import { codeNumber } from "./code-number/code-number.tsx";
import { commune } from "./commune/commune.tsx";
import { date } from "./date/date.tsx";
import { dateTime } from "./date-time/date-time.tsx";
import { declaration } from "./declaration/declaration.tsx";
import { email } from "./email/email.tsx";
import type { FieldRenderer } from "./field-renderer.ts";
import { integer } from "./integer/integer.tsx";
import { listSearch } from "./list-search/list-search.tsx";
import { longText } from "./long-text/long-text.tsx";
import { money } from "./money/money.tsx";
import { number } from "./number/number.tsx";
import { oneOf } from "./one-of/one-of.tsx";
import { openOneOf } from "./open-one-of/open-one-of.tsx";
import { partialDate } from "./partial-date/partial-date.tsx";
import { personName } from "./person-name/person-name.tsx";
import { personalId } from "./personal-id/personal-id.tsx";
import { phone } from "./phone/phone.tsx";
import type { Words } from "./phrases.ts";
import { place } from "./place/place.tsx";
import { postAddress } from "./post-address/post-address.tsx";
import { rows } from "./rows/rows.tsx";
import { severalOf } from "./several-of/several-of.tsx";
import { text } from "./text/text.tsx";
import { time } from "./time/time.tsx";
import { yesNo } from "./yes-no/yes-no.tsx";

type Renderers = {
  readonly [Name in FieldTypeName]: FieldRenderer & { readonly words: Words<FieldErrorCode<Name>> };
};

/** One renderer a field type: a missing one does not compile, and neither does one without words for each error. */
const renderers: Renderers = {
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
  rows,
};

export const rendererOf = (type: string): FieldRenderer => {
  if (!isFieldTypeName(type)) throw new Error(`unknown field type: ${type}`);
  return renderers[type];
};
