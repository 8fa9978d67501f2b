import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import type { Entry, Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { isPlace } from "../../records/moving.ts";
import { noticeIn, standing } from "../../records/revoked-registrations.ts";

/** The social pension says no kind of allowance: it is one itself. */
const socialPension = "pension";

const kindOf = (input: JsonObject): string => textAt(input, "cheDo") || socialPension;

/** The code by which a decision says that an allowance ends. */
const isEnd = (input: JsonObject): boolean => textAt(input, "deNghi") === (kindOf(input) === socialPension ? "4" : "5");

/** The decisions that were filed and not revoked since. */
export const decisions = (journal: Journal): readonly Entry[] =>
  standing(journal, { filed: "file", revoked: "revoke", notice: ({ input }) => noticeIn(input) });

/** What somebody draws by the decisions of here: of each kind the last one counts. */
export const allowancesOf = (journal: Journal, personalId: string): readonly JsonObject[] => {
  const own = decisions(journal).filter(({ input }) => textAt(input, "soDinhDanh") === personalId);
  const last = new Map(own.map(({ input }) => [kindOf(input), input]));
  return [...last.values()].filter((input) => !isEnd(input)).map(allowanceRecord);
};

const allowanceRecord = (input: JsonObject): JsonObject => ({
  soQuyetDinh: textAt(input, "soGiay"),
  cheDo: kindOf(input),
  mucHuong: input["mucHuong"] ?? null,
  tuThang: textAt(input, "tuThang"),
  noiChiTra: objectAt(input, "noiChiTra"),
});

/** What stands against a decision; `isKnown` tells who has a number. */
export const checkDecision = (input: JsonObject, isKnown: (personalId: string) => boolean): RefusalCode | undefined => {
  const personalId = textAt(input, "soDinhDanh");
  const says = ["deNghi", "soGiay", "coQuan"].every((key) => textAt(input, key) !== "");
  const pays = isEnd(input) || (typeof input["mucHuong"] === "number" && isPlace(objectAt(input, "noiChiTra")));
  if (!says || !pays || !isPersonalId(personalId)) return "SAI_DINH_DANG";
  return isKnown(personalId) ? undefined : "SO_CHUA_CAP";
};
