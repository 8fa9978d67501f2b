import { type Commune, communeOf, type Units } from "@motlan/fields";

/** The communes that anything names, in the order in which it does. */
export const communesNamed = (said: unknown, units: Units): readonly Commune[] => {
  const codes = new Set<string>();
  const read = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    for (const [key, value] of Object.entries(part))
      if (key === "commune" && typeof value === "string") codes.add(value);
      else read(value);
  };
  read(said);
  return [...codes].flatMap((code) => communeOf(units, code) ?? []);
};

/** Units enough to print what is said. */
export const unitsNamed = (said: unknown, units: Units): Units => ({
  provinces: units.provinces,
  communes: communesNamed(said, units),
});
