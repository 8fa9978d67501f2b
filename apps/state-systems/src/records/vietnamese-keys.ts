import type { Coded, PersonName, Place } from "@motlan/population";
import type { JsonObject } from "./json-object.ts";

/** The shapes that all registers share, with the keys that they use. */
export const nameRecord = ({ family, middle, given }: PersonName): JsonObject => ({
  ho: family,
  chuDem: middle,
  ten: given,
});

export const codedRecord = ({ code, name }: Coded): JsonObject => ({ ma: code, ten: name });

export const placeRecord = ({ province, commune, detail, original }: Place): JsonObject => ({
  ...(province === "" ? {} : { maTinh: province }),
  ...(commune === "" ? {} : { maXa: commune }),
  ...(detail === "" ? {} : { chiTiet: detail }),
  ...(original === undefined ? {} : { diaChiGoc: original }),
});
