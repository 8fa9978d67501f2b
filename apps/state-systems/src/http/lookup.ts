import { type Instant, type Json, onlyAt } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import { type HttpHandler, http } from "msw";
import { type JsonObject, textAt } from "../records/json-object.ts";
import { recordNumber } from "../records/record-number.ts";
import { answer, refuse } from "./answer.ts";
import { bodyWithPurpose } from "./envelope.ts";

/** A record and the moment from which it is known to be so. */
export interface Found {
  readonly record: JsonObject;
  readonly asOf: Instant;
  /** What tells it from others, where that is not what it was asked by. */
  readonly about?: string;
}

export interface Lookup {
  /** As `msw` matches it: any host, then `/persons/lookup`. */
  readonly path: string;
  /** First letters of the record numbers of this register. */
  readonly register: string;
  /** The key that carries the number asked about. */
  readonly identifier: string;
  /** Whether a text can be such a number; of a person where it does not say. */
  readonly isNumber?: (text: string) => boolean;
  /** What else a request must say. */
  readonly needs?: readonly string[];
  find(personalId: string, body: JsonObject): Found | undefined;
}

const fieldsOf = (value: Json | undefined): readonly string[] | undefined => {
  if (!Array.isArray(value)) return undefined;
  const fields = value.flatMap((field) => (typeof field === "string" ? [field] : []));
  return fields.length === value.length ? fields : undefined;
};

const answerFrom = (lookup: Lookup, body: JsonObject): Response => {
  const { isNumber = isPersonalId } = lookup;
  const personalId = textAt(body, lookup.identifier);
  const fields = fieldsOf(body.truongDuLieu);
  const says = (lookup.needs ?? []).every((key) => textAt(body, key) !== "");
  if (!isNumber(personalId) || !says || fields === undefined) return refuse("SAI_DINH_DANG");
  const found = lookup.find(personalId, body);
  if (found === undefined) return refuse("KHONG_TIM_THAY");
  return answer(200, {
    [lookup.identifier]: personalId,
    banGhi: onlyAt(found.record, fields),
    maBanGhi: recordNumber(lookup.register, found.about ?? personalId),
    capNhat: found.asOf,
    moPhong: true,
  });
};

/** A service that answers, of one person's record, the keys that were asked for and no other. */
export const lookupHandler = (lookup: Lookup): HttpHandler =>
  http.post(lookup.path, async ({ request }) => {
    const body = await bodyWithPurpose(request);
    return body instanceof Response ? body : answerFrom(lookup, body);
  });
