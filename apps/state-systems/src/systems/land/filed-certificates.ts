import { isDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import type { RefusalCode } from "../../http/answer.ts";
import type { Journal } from "../../records/journal.ts";
import { isObject, type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { isPlace } from "../../records/moving.ts";
import { dayOf } from "../../records/receipt.ts";
import { recordNumber } from "../../records/record-number.ts";
import { noticeIn, standing } from "../../records/revoked-registrations.ts";

/** A first registration that was filed here: with a certificate, or the notice of it alone. */
export interface Registration {
  /** Empty where only the registration was confirmed. */
  readonly serial: string;
  readonly holders: readonly string[];
  readonly parcel: JsonObject;
  readonly input: JsonObject;
}

const registrationFrom = (input: JsonObject): Registration => {
  const others = input["cungSuDung"];
  const all = [objectAt(input, "nguoiSuDung"), ...(Array.isArray(others) ? others.filter((one) => isObject(one)) : [])];
  return {
    serial: textAt(input, "soPhatHanh"),
    holders: all.map((one) => textAt(one, "soDinhDanh")),
    parcel: objectAt(input, "thuaDat"),
    input,
  };
};

/** Those that stand, in order. */
export const registrations = (journal: Journal): readonly Registration[] =>
  standing(journal, { filed: "file", revoked: "revoke", notice: ({ input }) => noticeIn(input) }).map(({ input }) =>
    registrationFrom(input),
  );

/** What stands against a registration; `isKnown` tells who has a number. */
export const checkRegistration = (
  input: JsonObject,
  isKnown: (personalId: string) => boolean,
): RefusalCode | undefined => {
  const { holders, parcel } = registrationFrom(input);
  const says =
    ["soGiay", "coQuan"].every((key) => textAt(input, key) !== "") && isDate(dayOf(textAt(input, "ngayCap")));
  if (!says || !isPlace(objectAt(parcel, "diaChi")) || !holders.every(isPersonalId)) return "SAI_DINH_DANG";
  return holders.every(isKnown) ? undefined : "SO_CHUA_CAP";
};

/** The dwelling that a certificate tells of, as the lookup of dwellings has it. */
export const filedDwelling = ({ serial, holders, parcel, input }: Registration): JsonObject => ({
  maBanGhi: recordNumber("DD", serial),
  soGiayChungNhan: serial,
  ngayCap: dayOf(textAt(input, "ngayCap")),
  soThua: textAt(parcel, "soThua"),
  soTo: textAt(parcel, "soTo"),
  diaChi: objectAt(parcel, "diaChi"),
  soChuSuDung: holders.length,
});

/** The certificate itself; whose names stand in it is told by `nameOf`. */
export const filedCertificate = (
  { serial, holders, parcel, input }: Registration,
  nameOf: (personalId: string) => JsonObject,
): JsonObject => ({
  maBanGhi: recordNumber("GCN", serial),
  soPhatHanh: serial,
  soVaoSo: textAt(input, "soGiay"),
  ngayCap: dayOf(textAt(input, "ngayCap")),
  coQuan: textAt(input, "coQuan"),
  thuaDat: parcel,
  chuSuDung: holders.map((holder, index) => ({ thuTu: String(index + 1), hoVaTen: nameOf(holder) })),
});
