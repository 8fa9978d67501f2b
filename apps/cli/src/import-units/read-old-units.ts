import type { Commune, OldUnit, Units } from "@motlan/fields";
import { fold, type Issue, issue, type Outcome, tidy, unlessIssues } from "@motlan/kernel";
import type { SourceFile } from "@motlan/procedure/compile";
import { z } from "zod";
import { type Row, readRows } from "../importing/read-rows.ts";

const columns = [
  "oldProvince",
  "oldDistrict",
  "oldUnit",
  "oldUnitCode",
  "divided",
  "newProvinceCode",
  "newUnitCode",
  "newUnit",
] as const;

const name = z.string().transform(tidy);

/** A row of the public table. An island that was a district has no unit and no code of its own. */
const format = z.object({
  oldProvince: name.pipe(z.string().min(1)),
  oldDistrict: name.pipe(z.string().min(1)),
  oldUnit: name,
  oldUnitCode: z.string().regex(/^(?:\d{5})?$/u, "a code of five digits, or nothing"),
  divided: z.enum(["yes", "no"]),
  newProvinceCode: z.string().regex(/^\d{2}$/u, "a code of two digits"),
  newUnitCode: z.string().regex(/^\d{5}$/u, "a code of five digits"),
  newUnit: name,
});

type OldRow = Row<z.infer<typeof format>>;

export interface OldUnitsRead {
  readonly oldUnits: readonly OldUnit[];
  /** Units that the table names by a code that they have no more: found by name in their province. */
  readonly byName: readonly {
    readonly line: number;
    readonly name: string;
    readonly code: string;
    readonly now: string;
  }[];
}

/** The old units of a table, each with the units of today in its place. */
export const readOldUnits = (source: SourceFile, units: Units): Outcome<OldUnitsRead> => {
  const rows = readRows(source, { columns, format });
  if (!rows.ok) return rows;
  const codes = new Map(units.communes.map((commune) => [commune.code, commune]));
  const issues: Issue[] = [];
  const byName: OldUnitsRead["byName"][number][] = [];
  const nowOf = (row: OldRow): readonly string[] => {
    const known = codes.get(row.newUnitCode);
    if (known?.province === row.newProvinceCode) return [known.code];
    const [named, ...more] = namesakes(units, row);
    if (named && more.length === 0) {
      byName.push({ line: row.line, name: row.newUnit, code: row.newUnitCode, now: named.code });
      return [named.code];
    }
    const { newUnitCode: code, newUnit } = row;
    issues.push(issue("new-unit-unknown", "", { file: source.file, line: row.line, code, name: newUnit }));
    return [];
  };
  const oldUnits = [...Map.groupBy(rows.value, keyOf).values()].flatMap((same): readonly OldUnit[] => {
    const [first] = same;
    if (first === undefined) return [];
    const now = [...new Set(same.flatMap(nowOf))];
    if (same.some(({ divided }) => divided !== (same.length > 1 ? "yes" : "no")))
      issues.push(issue("divided-unclear", "", { file: source.file, line: first.line, name: first.oldUnit }));
    const { oldUnit, oldUnitCode, oldDistrict: district, oldProvince: province } = first;
    return [{ ...(oldUnitCode && { code: oldUnitCode }), name: oldUnit || district, district, province, now }];
  });
  return unlessIssues(issues, () => ({ oldUnits, byName }));
};

const keyOf = ({ oldProvince, oldDistrict, oldUnit, oldUnitCode }: OldRow): string =>
  [oldProvince, oldDistrict, oldUnit, oldUnitCode].join("|");

const namesakes = ({ communes }: Units, { newProvinceCode, newUnit }: OldRow): readonly Commune[] =>
  communes.filter((it) => it.province === newProvinceCode && fold(it.name) === fold(newUnit));
