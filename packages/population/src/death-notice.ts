import { addDays } from "@motlan/kernel";
import { hospitalE } from "./birth-notice.ts";
import type { DeathNotice } from "./population.ts";

const { number, ...facility } = hospitalE;

/** Who died of late in a hospital, told from `today`; no register but that of the health facilities knows of it. */
export const deathNotices = (today: string): readonly DeathNotice[] => {
  const date = addDays(today, -4);
  return [
    {
      code: `00318.GBT.${number}.${date.slice(2, 4)}`,
      person: "001155003120",
      date,
      time: "05:40",
      issued: date,
      facility,
      cause: "Nhồi máu cơ tim",
    },
  ];
};
