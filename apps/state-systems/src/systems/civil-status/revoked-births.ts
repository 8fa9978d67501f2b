import { isDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import type { Found } from "../../http/lookup.ts";
import type { Journal } from "../../records/journal.ts";
import { type JsonObject, textAt } from "../../records/json-object.ts";
import { dayOf } from "../../records/receipt.ts";

/** `1` in force, `2` revoked, `3` replaced: the register has another number for the person. */
export const inForce = "1";
const revoked = "2";
const replaced = "3";

/** Whether the record of that number stands. */
export const standing = (journal: Journal, personalId: string, number: string): string =>
  journal
    .entries()
    .some(
      ({ service, input }) =>
        service === "revoke" && textAt(input, "soDinhDanh") === personalId && textAt(input, "so") === number,
    )
    ? revoked
    : inForce;

/** What became of a certificate of that number: what the record says, or that there is another one. */
export const standingOf = (birth: Found, number: string): Found => {
  const { so = "", trangThai = "" } = birth.record;
  return { asOf: birth.asOf, record: { so, trangThai: so === number ? trangThai : replaced } };
};

/** What stands against a revocation of somebody's birth record. */
export const checkRevocation = (input: JsonObject, birth: Found | undefined): RefusalCode | undefined => {
  const said = ["so", "lyDo"].every((key) => textAt(input, key) !== "") && isDate(dayOf(textAt(input, "ngay")));
  if (!said || !isPersonalId(textAt(input, "soDinhDanh"))) return "SAI_DINH_DANG";
  if (birth?.record["so"] !== textAt(input, "so")) return "KHONG_TIM_THAY";
  return birth.record["trangThai"] === inForce ? undefined : "DA_THU_HOI";
};
