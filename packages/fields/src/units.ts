import type { Commune, Unit, Units } from "./reference.ts";

const latest = <U extends Unit>(units: readonly U[], code: string | undefined): U | undefined =>
  units.findLast((unit) => unit.code === code);

export const provinceOf = (units: Units, code: string | undefined): Unit | undefined => latest(units.provinces, code);

export const communeOf = (units: Units, code: string | undefined): Commune | undefined => latest(units.communes, code);

/** Names from the small to the large: `["Phường Ba Đình", "Thành phố Hà Nội"]`; an unknown code stands for itself. */
export const unitNames = (units: Units, parts: Readonly<Record<string, string>>): readonly (string | undefined)[] => [
  communeOf(units, parts["commune"])?.name ?? parts["commune"],
  provinceOf(units, parts["province"])?.name ?? parts["province"],
];

/** Those of which no end is known. */
export const lasting = <U extends Unit>(units: readonly U[]): readonly U[] =>
  units.filter(({ to }) => to === undefined);

/** Whether nothing can be said of a commune's code here: its province's list has not been fetched. */
export const isNotHere = (units: Units, province: string | undefined, commune: string | undefined): boolean =>
  province !== undefined && units.lacking?.includes(province) === true && communeOf(units, commune) === undefined;

/** Units with more communes; `whole` is a province of which these are all. */
export const withCommunes = (units: Units, more: readonly Commune[], whole?: string): Units => {
  const kept = units.communes.filter(({ province }) => province !== whole);
  const codes = new Set(kept.map(({ code }) => code));
  const fresh = more.filter(({ code }) => !codes.has(code));
  if (whole === undefined && fresh.length === 0) return units;
  const lacking = (units.lacking ?? []).filter((province) => province !== whole);
  return { ...units, communes: [...kept, ...fresh], lacking };
};
