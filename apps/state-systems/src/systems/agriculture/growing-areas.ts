import type { Random } from "@motlan/population";
import { adult } from "../../records/adult.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lotOf } from "../../records/lot-of.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { placeRecord } from "../../records/vietnamese-keys.ts";

interface Farmland {
  /** Letters of the province in the numbers of its growing areas. */
  readonly letters: string;
  readonly crops: readonly [string, ...string[]];
}

/** What is grown for sale in the communes in which people live, by their codes. */
const farmland: Readonly<Record<string, Farmland>> = {
  "00454": { letters: "HN", crops: ["Rau ăn lá", "Hoa cúc"] },
  "00769": { letters: "TQ", crops: ["Chè", "Lê"] },
  "02839": { letters: "LC", crops: ["Mận", "Chè"] },
  "03721": { letters: "SL", crops: ["Cà phê", "Nhãn", "Xoài"] },
  "22870": { letters: "KH", crops: ["Nho", "Táo"] },
  "23005": { letters: "LD", crops: ["Thanh long"] },
  "24235": { letters: "DL", crops: ["Xoài", "Sầu riêng"] },
  "24280": { letters: "DL", crops: ["Cà phê", "Sầu riêng", "Hồ tiêu"] },
  "24848": { letters: "LD", crops: ["Cà phê", "Dâu tây"] },
  "29461": { letters: "VL", crops: ["Dừa", "Lúa"] },
  "30544": { letters: "AG", crops: ["Lúa", "Xoài"] },
};

const areaOf = (random: Random, { letters, crops }: Farmland): { maSoVungTrong: string; cayTrong: string } => ({
  maSoVungTrong: `VN-${letters}OR-${String(random.int(1, 1_999)).padStart(4, "0")}`,
  cayTrong: random.pick(crops),
});

/** The growing areas that somebody keeps where she lives: where people farm a good part has one, and a few have two. */
export const growingAreasOf = ({ people }: RegisterContext, personalId: string): readonly JsonObject[] => {
  const person = adult(people, personalId);
  const land = farmland[person?.permanent.commune ?? ""];
  const random = lotOf("agriculture", personalId);
  if (person === undefined || land === undefined || !random.chance(0.35)) return [];
  return Array.from({ length: random.chance(0.15) ? 2 : 1 }, () => {
    const area = areaOf(random, land);
    return {
      maBanGhi: recordNumber("VT", area.maSoVungTrong),
      ...area,
      diaDiem: placeRecord(person.permanent),
    };
  });
};
