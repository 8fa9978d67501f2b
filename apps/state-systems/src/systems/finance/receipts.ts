import { type Dwelling, dayOf, lastYear, type Random } from "@motlan/population";
import { adult } from "../../records/adult.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lotOf } from "../../records/lot-of.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** The year from which receipts are in the database. */
const since = "2018";

/** Of the price of a dwelling (Decree 10/2022/NĐ-CP). */
const registrationFee = 0.005;

/** VND for a square metre, by the lists of the provinces. */
const prices = [12_000_000, 18_000_000, 25_000_000] as const;

const smallFees = [
  "Lệ phí cấp giấy phép xây dựng nhà ở riêng lẻ",
  "Phí thẩm định hồ sơ cấp giấy chứng nhận quyền sử dụng đất",
  "Lệ phí cấp giấy phép lái xe",
] as const;

const receipt = (random: Random, ngayNop: string, paid: { soTien: number; noiDung: string }): JsonObject => {
  const soBienLai = `AA-${ngayNop.slice(2, 4)}E ${String(random.int(1, 9_999_999)).padStart(7, "0")}`;
  return { maBanGhi: recordNumber("BL", `${soBienLai} ${ngayNop}`), soBienLai, ngayNop, ...paid };
};

const ofDwelling = (random: Random, { issued, floorArea }: Dwelling): readonly JsonObject[] => [
  ...(issued < since
    ? []
    : [
        receipt(random, issued, {
          soTien: Math.round(floorArea * random.pick(prices) * registrationFee),
          noiDung: "Lệ phí trước bạ nhà, đất",
        }),
      ]),
  receipt(random, dayOf(random, lastYear), {
    soTien: random.int(40, 900) * 1_000,
    noiDung: `Thuế sử dụng đất phi nông nghiệp năm ${lastYear}`,
  }),
];

/** What somebody paid into the treasury: for a dwelling, of whose owners one pays, and now and then a small fee. */
export const receiptsOf = ({ people, populationOf }: RegisterContext, personalId: string): readonly JsonObject[] => {
  if (adult(people, personalId) === undefined) return [];
  const random = lotOf("finance", personalId);
  const dwellings = populationOf(personalId).dwellings.filter(({ owners }) => owners[0] === personalId);
  const fee = { soTien: random.int(1, 20) * 10_000, noiDung: random.pick(smallFees) };
  return [
    ...(random.chance(0.2) ? [receipt(random, dayOf(random, lastYear), fee)] : []),
    ...dwellings.flatMap((dwelling) => ofDwelling(random, dwelling)),
  ];
};
