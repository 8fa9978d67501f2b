export const systemNames = ["vneid", "population", "residence", "civil-status", "health"] as const;

export type SystemName = (typeof systemNames)[number];

/** The names under which the real systems are known. */
export const systemTitles: Readonly<Record<SystemName, string>> = {
  vneid: "VNeID",
  population: "Cơ sở dữ liệu quốc gia về dân cư",
  residence: "Cơ sở dữ liệu về cư trú",
  "civil-status": "Cơ sở dữ liệu hộ tịch điện tử",
  health: "Dữ liệu y tế (giấy chứng sinh điện tử)",
};
