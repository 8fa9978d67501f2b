import type { Unit, Units } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { z } from "zod";
import { byCode, checkDated, meant } from "./check-dated.ts";
import type { oldUnitsFormat, unitsFormat } from "./format-catalogue.ts";
import type { Read } from "./source.ts";

type UnitsRead = Read<z.infer<typeof unitsFormat>>;
type OldUnitsRead = Read<z.infer<typeof oldUnitsFormat>>;

/** What is wrong with units: a code twice at one time, a commune of no province, an end that leads nowhere. */
export const checkUnits = ({ data, at }: UnitsRead): Issue[] => {
  const provinces = byCode(data.provinces);
  return [
    ...checkLevel("provinces", data.provinces, at),
    ...checkLevel("communes", data.communes, at),
    ...data.communes.flatMap(({ province }, index) =>
      provinces.has(province)
        ? []
        : [at(["communes", index, "province"], "province-unknown", meant(province, provinces))],
    ),
  ];
};

type Level = "provinces" | "communes";

const checkLevel = (level: Level, units: readonly Unit[], at: UnitsRead["at"]): Issue[] => [
  ...checkDated(level, units, at),
  ...units.flatMap(({ code, to, successors = [] }, index) =>
    to !== undefined && successors.length === 0
      ? [at([level, index, "to"], "unit-without-successor", { name: code })]
      : [],
  ),
];

/** What is wrong with old units: one that leads to no commune, or that stands there twice. */
export const checkOldUnits = ({ data, at }: OldUnitsRead, { communes }: Units): Issue[] => {
  const known = byCode(communes);
  const seen = new Set<string>();
  return data.districts.flatMap(({ district, province, units }, n) =>
    units.flatMap(({ code, name, now }, index) => {
      const place = ["districts", n, "units", index] as const;
      const own = [[province, district, name].join(), ...(code === undefined ? [] : [code])];
      const twice = own.some((it) => seen.has(it));
      for (const it of own) seen.add(it);
      return [
        ...(twice ? [at(place, "old-unit-twice", { name })] : []),
        ...now.flatMap((it, m) =>
          known.has(it) ? [] : [at([...place, "now", m], "successor-unknown", meant(it, known))],
        ),
      ];
    }),
  );
};
