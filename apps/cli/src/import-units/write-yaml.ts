import type { Commune, OldUnit, Unit, Units } from "@motlan/fields";

/** Names are written as they are; what YAML would read as something else, in quotation marks. */
const scalar = (text: string): string =>
  /^\p{L}[\p{L}\p{M}\d' ./()–-]*$/u.test(text) &&
  !/^(?:true|false|null|yes|no|on|off)$/iu.test(text) &&
  text.trim() === text
    ? text
    : JSON.stringify(text);

const codes = (all: readonly string[]): string => `[${all.map((code) => JSON.stringify(code)).join(", ")}]`;

type Entry = readonly [key: string, written: string | undefined];

const line = (entries: readonly Entry[]): string =>
  `{ ${entries.flatMap(([key, written]) => (written === undefined ? [] : [`${key}: ${written}`])).join(", ")} }`;

const unitLine = (unit: Unit | Commune): string =>
  line([
    ["code", JSON.stringify(unit.code)],
    ["province", "province" in unit ? JSON.stringify(unit.province) : undefined],
    ["name", scalar(unit.name)],
    ["from", unit.from],
    ["to", unit.to],
    ["successors", unit.successors && codes(unit.successors)],
    ["dossierUnit", "dossierUnit" in unit && unit.dossierUnit !== undefined ? scalar(unit.dossierUnit) : undefined],
  ]);

/** `code-lists/units.yaml`, below the remarks at its head. */
export const unitsYaml = ({ provinces, communes }: Units, head: string): string =>
  [
    `${head}list: units`,
    "provinces:",
    ...provinces.map((it) => `  - ${unitLine(it)}`),
    "communes:",
    ...communes.map((it) => `  - ${unitLine(it)}`),
    "",
  ].join("\n");

const oldLine = ({ code, name, now }: OldUnit): string =>
  line([
    ["code", code === undefined ? undefined : JSON.stringify(code)],
    ["name", scalar(name)],
    ["now", codes(now)],
  ]);

/** `code-lists/old-units.yaml`, by districts in the order of their first units. */
export const oldUnitsYaml = (oldUnits: readonly OldUnit[], head: string): string => {
  const districts = Map.groupBy(oldUnits, ({ province, district }) => `${province}|${district}`);
  const lines = [...districts.values()].flatMap((units) => {
    const { district = "", province = "" } = units[0] ?? {};
    return [
      `  - district: ${scalar(district)}`,
      `    province: ${scalar(province)}`,
      "    units:",
      ...units.map((it) => `      - ${oldLine(it)}`),
    ];
  });
  return [`${head}list: old-units`, "districts:", ...lines, ""].join("\n");
};

/** The remarks that a file begins with. */
export const headOf = (text: string): string => /^(?:#.*\n)*/u.exec(text)?.[0] ?? "";
