import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { isPlace } from "../../records/moving.ts";
import { dayOf } from "../../records/receipt.ts";
import { noticeIn, standing } from "../../records/revoked-registrations.ts";

const ownerOf = (input: JsonObject): string => textAt(objectAt(input, "chuHo"), "soDinhDanh");

/** The registrations that were filed here and not revoked since. */
export const registrations = (journal: Journal): readonly Entry[] =>
  standing(journal, { filed: "file", revoked: "revoke", notice: ({ input }) => noticeIn(input) });

const activityIn = (input: JsonObject): string => {
  const rows = input["nganhNghe"];
  const details = Array.isArray(rows) ? rows.flatMap((row) => (isObject(row) ? [textAt(row, "detail")] : [])) : [];
  return details.filter((detail) => detail !== "").join(", ");
};

/** What a person owns by what was filed here. Its number is the owner's own. */
export const filedHouseholds = (journal: Journal, personalId: string): readonly JsonObject[] =>
  registrations(journal)
    .filter(({ input }) => ownerOf(input) === personalId)
    .map(({ input }) => ({
      maSo: personalId,
      ten: textAt(input, "ten"),
      truSo: objectAt(input, "truSo"),
      maNganhChinh: textAt(input, "maNganhChinh"),
      ...(activityIn(input) === "" ? {} : { nganhNghe: activityIn(input) }),
      von: input["von"] ?? null,
      ngayDangKy: dayOf(textAt(input, "ngay")),
      tinhTrang: "1",
    }));

/** What stands against a registration, given how many businesses that are not closed the owner has. */
export const checkHousehold = (input: JsonObject, owns: (personalId: string) => boolean): RefusalCode | undefined => {
  const says = ["soGiay", "coQuan", "ten", "maNganhChinh"].every((key) => textAt(input, key) !== "");
  if (!says || !isPlace(objectAt(input, "truSo")) || !isPersonalId(ownerOf(input))) return "SAI_DINH_DANG";
  return owns(ownerOf(input)) ? "DA_DANG_KY" : undefined;
};
