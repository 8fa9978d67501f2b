import type { Unit, Units } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import { nearest } from "@motlan/rules/compile";
import type { z } from "zod";
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
type ByCode = ReadonlyMap<string, Unit>;

/** The last of each code. */
const byCode = (units: readonly Unit[]): ByCode => new Map(units.map((unit) => [unit.code, unit]));

const meant = (name: string, known: ByCode) => ({ name, suggestion: nearest(name, [...known.keys()]) ?? "" });

const checkLevel = (level: Level, units: readonly Unit[], at: UnitsRead["at"]): Issue[] => {
  const known = byCode(units);
  const before = new Map<string, Unit>();
  return units.flatMap((unit, index) => {
    const earlier = before.get(unit.code);
    before.set(unit.code, unit);
    const complain = (part: string, code: string, params = {}) => at([level, index, part], code, params);
    return [
      ...(earlier && !endsBefore(earlier, unit) ? [complain("code", "unit-overlap", { name: unit.code })] : []),
      ...(unit.to !== undefined && (unit.from ?? "") > unit.to
        ? [complain("to", "unit-period", { name: unit.code })]
        : []),
      ...endIssues(unit, complain),
      ...(unit.successors ?? []).flatMap((code, n) => {
        const successor = known.get(code);
        const place = [level, index, "successors", n] as const;
        if (successor === undefined) return [at(place, "successor-unknown", meant(code, known))];
        return outlasts(successor, unit) ? [] : [at(place, "successor-earlier", { name: code })];
      }),
    ];
  });
};

/** Two of one code stand one after the other, the earlier first. */
const endsBefore = ({ to }: Unit, { from }: Unit): boolean => to !== undefined && from !== undefined && to < from;

/** Whoever follows from end to successor comes to an end of it. */
const outlasts = ({ to }: Unit, ended: Unit): boolean => ended.to === undefined || to === undefined || to > ended.to;

const endIssues = (
  { code, to, successors = [] }: Unit,
  complain: (part: string, code: string, params: object) => Issue,
) => {
  if (to !== undefined && successors.length === 0) return [complain("to", "unit-without-successor", { name: code })];
  return to === undefined && successors.length > 0 ? [complain("successors", "unit-not-ended", { name: code })] : [];
};

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
