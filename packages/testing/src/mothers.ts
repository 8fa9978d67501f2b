import { localDate, systemClock } from "@motlan/kernel";
import { generatePopulation, personas } from "@motlan/population";

/** Personal ids of mothers with a birth notice and an account of level 2 who are no personas: each can file one birth registration. */
export const otherMothers = (): readonly string[] => {
  const { birthNotices, people } = generatePopulation({ seed: 2026, today: localDate(systemClock.now()) });
  const known: readonly string[] = personas.map(({ personalId }) => personalId);
  const able = people.filter(({ identityLevel }) => identityLevel === 2).map(({ personalId }) => personalId);
  return birthNotices.map(({ mother }) => mother).filter((id) => able.includes(id) && !known.includes(id));
};
