import type { Instant, Json } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { FaultName } from "../faults/faults.ts";
import { recordIn } from "../faults/record-in.ts";
import type { Question } from "../http/question.ts";
import type { Struck } from "../http/struck.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../records/json-object.ts";

/** One call, as far as it is needed to hold it against the log of who looked; of what was handed out the keys alone. */
export interface HandedOut {
  readonly at: Instant;
  /** Path of the service. */
  readonly service: string;
  /** The purpose as it was told; empty where none was. */
  readonly enquiryId: string;
  readonly procedureCode: string;
  readonly dossierId: string;
  readonly law: string;
  readonly asked: readonly string[];
  readonly handedOut: readonly string[];
  /**
   * Personal number of whom the record is, not hashed: the people are invented, and the log that it is held against has
   * the number. Null for a company, or where nobody was asked about.
   */
  readonly of: string | null;
  /** Those whose numbers stand in the record beside. */
  readonly named: readonly string[];
  readonly status: number;
  readonly fault: FaultName | null;
}

/** What a caller says may be long, and is kept. */
const longestText = 200;
const mostItems = 100;

const clipped = (value: Json | undefined): string => {
  const text = Array.isArray(value) ? value.join("; ") : typeof value === "string" ? value : "";
  return text.slice(0, longestText);
};

const keysAsked = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.slice(0, mostItems).map((key) => clipped(key)) : [];

const numbersIn = (value: Json): readonly string[] => {
  if (typeof value === "string") return isPersonalId(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(numbersIn);
  return isObject(value) ? Object.values(value).flatMap(numbersIn) : [];
};

const subjectOf = (asked: JsonObject): string | null =>
  Object.keys(asked)
    .map((key) => textAt(asked, key))
    .find(isPersonalId) ?? null;

/** What is handed out is known to the register; whether the caller read it to its end is not. */
export const lookOf = (at: Instant, { path, body }: Question, { reply, fault }: Struck): HandedOut => {
  const purpose = objectAt(body, "mucDich");
  const record = reply.response.ok ? recordIn(reply.said) : {};
  const of = subjectOf(reply.asked);
  return {
    at,
    service: path.slice(0, longestText),
    enquiryId: clipped(purpose["maYeuCau"]),
    procedureCode: clipped(purpose["maThuTuc"]),
    dossierId: clipped(purpose["maHoSo"]),
    law: clipped(purpose["canCu"]),
    asked: keysAsked(body["truongDuLieu"]),
    handedOut: Object.keys(record).slice(0, mostItems),
    of,
    named: [...new Set(numbersIn(record))].filter((number) => number !== of).slice(0, mostItems),
    status: reply.response.status,
    fault: fault ?? null,
  };
};
