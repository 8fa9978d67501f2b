import { isDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { isPlace, membersIn } from "../../records/moving.ts";
import { dayOf } from "../../records/receipt.ts";
import { headCode, isRelationCode, titleOfRelation } from "./relations.ts";

/** A registration of permanent residence: who lives where from a day on, in whose household. */
export interface Moving {
  readonly head: string;
  readonly place: JsonObject;
  readonly members: readonly Member[];
}

export interface Member {
  readonly personalId: string;
  /** What the member is to the head, as code and as the record words it. */
  readonly code: string;
  readonly relation: string;
  readonly since: string;
}

export const movingFrom = (input: JsonObject): Moving => {
  const registration = objectAt(input, "dangKy");
  const { maTinh = "", maXa = "", chiTiet = "" } = objectAt(registration, "noiCuTru");
  return {
    head: textAt(objectAt(registration, "chuHo"), "soDinhDanh"),
    place: { maTinh, maXa, chiTiet },
    members: membersIn(registration).map((member) => ({
      personalId: textAt(member, "soDinhDanh"),
      code: textAt(member, "quanHe"),
      relation: titleOfRelation(textAt(member, "quanHe")),
      since: dayOf(textAt(registration, "ngay")),
    })),
  };
};

/** What stands against a registration; `isKnown` tells who has a number. */
export const checkMoving = (input: JsonObject, isKnown: (personalId: string) => boolean): RefusalCode | undefined => {
  const { head, place, members } = movingFrom(input);
  const says = textAt(objectAt(input, "dangKy"), "soGiay") !== "" && members.length > 0 && isPlace(place);
  const ids = [head, ...members.map(({ personalId }) => personalId)];
  const related = members.every(
    ({ personalId, code }) => isRelationCode(code) && (code === headCode) === (personalId === head),
  );
  if (!says || !related || !members.every(({ since }) => isDate(since)) || !ids.every(isPersonalId))
    return "SAI_DINH_DANG";
  return ids.every(isKnown) ? undefined : "SO_CHUA_CAP";
};
