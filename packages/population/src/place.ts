import { inASentence } from "@motlan/kernel";
import { type Commune, type CommuneKey, communeCoded, communeOf } from "./communes.ts";
import type { Place } from "./population.ts";

export const homeAt = (key: CommuneKey, detail: string): Place => {
  const { code, province } = communeOf(key);
  return { province, commune: code, detail };
};

/** A place of origin: the commune of today, and where `old` the text that older papers have. */
export const originAt = (key: CommuneKey, old: boolean): Place => {
  const { code, province, old: original } = communeOf(key);
  return { province, commune: code, detail: "", ...(old ? { original } : {}) };
};

/** Communes were merged on this day, and district and province units abolished or redrawn with them. */
const reform = "2025-07-01";

const committee = (commune: Commune | undefined, date: string): string =>
  `Ủy ban nhân dân ${(date < reform ? commune?.old : inASentence(commune?.name ?? "")) ?? ""}`.trim();

/** The People's Committee that registered something on that day, by the name it had then. */
export const committeeOf = (key: CommuneKey, date: string): string => committee(communeOf(key), date);

/** The court that parted couples there while there were districts. */
export const courtOf = (key: CommuneKey): string =>
  `Tòa án nhân dân ${communeOf(key).old.split(", ").slice(1).join(", ")}`;

/** The same, for the commune of an address. */
export const committeeAt = (place: Place, date: string): string => committee(communeCoded(place.commune), date);
