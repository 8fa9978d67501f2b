import { committeeAt, dayOf, lastYear, type Person, type Random } from "@motlan/population";
import { adult } from "../../records/adult.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lotOf } from "../../records/lot-of.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** What a People's Committee of a commune decides on. */
const conducts = [
  "Xây dựng nhà ở riêng lẻ không có giấy phép",
  "Vứt rác thải sinh hoạt không đúng nơi quy định",
  "Lấn, chiếm lòng đường, vỉa hè để kinh doanh",
  "Gây tiếng động lớn tại khu dân cư trong thời gian từ 22 giờ đến 06 giờ sáng",
  "Không thông báo lưu trú theo quy định",
] as const;

const decision = (random: Random, { permanent }: Person): JsonObject => {
  const ngay = dayOf(random, random.int(lastYear - 1, lastYear));
  const soQuyetDinh = `${random.int(1, 400)}/QĐ-XPHC`;
  const coQuan = committeeAt(permanent, ngay);
  return {
    maBanGhi: recordNumber("VP", `${soQuyetDinh} ${ngay} ${coQuan}`),
    soQuyetDinh,
    ngay,
    coQuan,
    hanhVi: random.pick(conducts),
    daChapHanh: random.chance(0.8),
  };
};

/** What was decided against somebody: of most people nothing, of a few twice. */
export const decisionsOn = ({ people }: RegisterContext, personalId: string): readonly JsonObject[] => {
  const person = adult(people, personalId);
  const random = lotOf("violations", personalId);
  if (person === undefined || !random.chance(0.1)) return [];
  return Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => decision(random, person));
};
