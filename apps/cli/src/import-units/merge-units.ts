import type { Commune, OldUnit, Unit, Units } from "@motlan/fields";

export interface Merged {
  readonly units: Units;
  readonly added: number;
  /** Those whose name is another now. */
  readonly renamed: readonly string[];
  /** Those of the catalogue that the file does not have, and that have not ended as far as the catalogue says. */
  readonly missing: readonly Unit[];
}

/** The units of a file beside what the catalogue says of them; nothing that it says is lost but a name of before. */
export const mergeUnits = (known: Units, file: Units): Merged => {
  const provinces = mergeLevel(known.provinces, file.provinces);
  const communes = mergeLevel(known.communes, file.communes);
  return {
    units: { provinces: provinces.all.toSorted(byCode), communes: communes.all.toSorted(byProvince) },
    added: provinces.added + communes.added,
    renamed: [...provinces.renamed, ...communes.renamed],
    missing: [...provinces.missing, ...communes.missing],
  };
};

const mergeLevel = <U extends Unit>(known: readonly U[], file: readonly U[]) => {
  const given = new Map(file.map((unit) => [unit.code, unit]));
  const codes = new Set(known.map(({ code }) => code));
  const renamed: string[] = [];
  const kept = known.map((unit): U => {
    const now = given.get(unit.code);
    // What has ended was named by the office that said so. Of one code all but the last have.
    if (now === undefined || unit.to !== undefined) return unit;
    if (now.name !== unit.name) renamed.push(`${unit.code} ${unit.name} → ${now.name}`);
    return { ...unit, ...now };
  });
  const added = file.filter(({ code }) => !codes.has(code));
  const missing = known.filter((unit) => unit.to === undefined && !given.has(unit.code));
  return { all: [...kept, ...added], added: added.length, renamed, missing };
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Of one code the earlier first. */
const byCode = (a: Unit, b: Unit): number => order(a.code, b.code) || order(a.from ?? "", b.from ?? "");

const byProvince = (a: Commune, b: Commune): number => order(a.province, b.province) || byCode(a, b);

/** Old units of a table, and those of the catalogue that it does not have. */
export const mergeOldUnits = (known: readonly OldUnit[], file: readonly OldUnit[]): readonly OldUnit[] => {
  const keys = new Set(file.flatMap(keysOf));
  return [...file, ...known.filter((unit) => !keysOf(unit).some((key) => keys.has(key)))].toSorted(byOldCode);
};

const keysOf = ({ code, name, district, province }: OldUnit): readonly string[] => [
  [province, district, name].join("|"),
  ...(code === undefined ? [] : [code]),
];

const byOldCode = (a: OldUnit, b: OldUnit): number =>
  order(a.code ?? "~", b.code ?? "~") || order(a.province, b.province) || order(a.name, b.name);
