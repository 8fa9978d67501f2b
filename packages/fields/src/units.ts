import type { Commune, Units } from "./reference.ts";

export const provinceOf = (units: Units, code: string | undefined): { name: string } | undefined =>
  units.provinces.find((province) => province.code === code);

export const communeOf = (units: Units, code: string | undefined): Commune | undefined =>
  units.communes.find((commune) => commune.code === code);

/** Names from the small to the large: `["Phường Ba Đình", "Thành phố Hà Nội"]`; an unknown code stands for itself. */
export const unitNames = (units: Units, parts: Readonly<Record<string, string>>): readonly (string | undefined)[] => [
  communeOf(units, parts["commune"])?.name ?? parts["commune"],
  provinceOf(units, parts["province"])?.name ?? parts["province"],
];
