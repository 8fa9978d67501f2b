import { stands, type Unit } from "@motlan/fields";
import type { Choice } from "@motlan/ui";

/** The units that stand today, and the one chosen before, whatever became of it. */
export const unitChoices = (units: readonly Unit[], today: string, chosen: string): readonly Choice[] => {
  const offered = units.filter((unit) => stands(unit, today));
  const kept = offered.some(({ code }) => code === chosen) ? undefined : units.findLast(({ code }) => code === chosen);
  return [...offered, ...(kept ? [kept] : [])].map(({ code, name }) => ({ value: code, label: name }));
};
