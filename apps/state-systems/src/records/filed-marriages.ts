import { isPersonalId, type Spouse } from "@motlan/population";
import type { RefusalCode } from "../http/answer.ts";
import { deathOf } from "./filed-deaths.ts";
import type { Entry, Journal } from "./journal.ts";
import { type JsonObject, objectAt, textAt } from "./json-object.ts";
import type { PeopleIndex } from "./people-index.ts";
import { type Notice, standing } from "./revoked-registrations.ts";

/** The services of a register that take in marriages, and where in what is filed the marriage stands. */
export interface Filing {
  readonly journal: Journal;
  readonly filed: string;
  readonly revoked: string;
  readonly marriageIn: (input: JsonObject) => JsonObject;
}

export interface FiledMarriage {
  readonly record: JsonObject;
  readonly wife: string;
  readonly husband: string;
}

const filedIn = (marriage: JsonObject): FiledMarriage => ({
  record: marriage,
  wife: textAt(objectAt(marriage, "vo"), "soDinhDanh"),
  husband: textAt(objectAt(marriage, "chong"), "soDinhDanh"),
});

export const certificateOf = (marriage: JsonObject): Notice => ({
  soGiay: textAt(marriage, "so"),
  coQuan: textAt(marriage, "coQuan"),
});

/** The marriages that were filed and stand. */
export const filedMarriages = ({ journal, filed, revoked, marriageIn }: Filing): readonly FiledMarriage[] =>
  standing(journal, {
    filed,
    revoked,
    notice: ({ input }: Entry) => certificateOf(marriageIn(input)),
  }).map(({ input }) => filedIn(marriageIn(input)));

export const filedMarriageOf = (filing: Filing, personalId: string): FiledMarriage | undefined =>
  filedMarriages(filing).find(({ wife, husband }) => wife === personalId || husband === personalId);

/** The other of somebody's last marriage that no divorce has ended; she may have died since. */
export const spouseOf = (filing: Filing, people: PeopleIndex, personalId: string): Spouse | undefined => {
  const { wife, husband } = filedMarriageOf(filing, personalId) ?? people.marriageOf(personalId) ?? {};
  return wife === personalId ? husband : wife;
};

const isMarried = (filing: Filing, people: PeopleIndex, personalId: string): boolean => {
  const spouse = spouseOf(filing, people, personalId);
  return spouse !== undefined && !(typeof spouse === "string" && deathOf(filing.journal, spouse));
};

/** What stands against a marriage: its two people are known, and neither is married. */
export const checkMarriage = (filing: Filing, people: PeopleIndex, input: JsonObject): RefusalCode | undefined => {
  const { record, wife, husband } = filedIn(filing.marriageIn(input));
  const said = textAt(record, "so") !== "" && textAt(record, "coQuan") !== "";
  if (!said || ![wife, husband].every(isPersonalId) || wife === husband) return "SAI_DINH_DANG";
  if (![wife, husband].every((id) => people.person(id))) return "SO_CHUA_CAP";
  return [wife, husband].some((id) => isMarried(filing, people, id)) ? "DA_KET_HON" : undefined;
};
