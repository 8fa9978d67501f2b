import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { isPlace, membersIn } from "../../records/moving.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { noticeIn, standing } from "../../records/revoked-registrations.ts";
import { knownPerson } from "./known-person.ts";

const namesPerson = ({ input }: Entry, personalId: string): boolean =>
  membersIn(input).some((member) => textAt(member, "soDinhDanh") === personalId);

/** The new addresses that were told and not withdrawn since. */
export const moves = (journal: Journal): readonly Entry[] =>
  standing(journal, { filed: "residence", revoked: "revoke-residence", notice: ({ input }) => noticeIn(input) });

/** The permanent address that the residence register told last, if it told one. */
export const movedTo = (journal: Journal, personalId: string): JsonObject | undefined => {
  const entry = moves(journal).findLast((one) => namesPerson(one, personalId));
  return entry && objectAt(entry.input, "noiCuTru");
};

/** What stands against a new address of people: who is named must be known. */
export const checkMove = (context: RegisterContext, input: JsonObject): RefusalCode | undefined => {
  const ids = membersIn(input).map((member) => textAt(member, "soDinhDanh"));
  const said = textAt(input, "soGiay") !== "" && isPlace(objectAt(input, "noiCuTru"));
  if (!said || ids.length === 0 || !ids.every(isPersonalId)) return "SAI_DINH_DANG";
  return ids.every((id) => knownPerson(context, id) !== undefined) ? undefined : "SO_CHUA_CAP";
};
