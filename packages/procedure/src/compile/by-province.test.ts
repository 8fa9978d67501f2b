import { pending, type Value } from "@motlan/rules";
import { expect, test } from "vitest";
import { ruleValue } from "../form/rule-value.ts";
import { compileCatalogue } from "./catalogue.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const area = `table: area
rows:
  "01":
    - { from: 2026-07-01, in: ["00004"], figure: 15 }
    - { to: 2026-06-30, in: ["00004"], figure: 12.5 }
    - { figure: 10 }
  "66": 8.5
`;

const withCommunes = compileCatalogue({
  ...smallCatalogue,
  units: {
    file: "code-lists/units.yaml",
    text: `list: units
provinces: [{ code: "01", name: Một }, { code: "66", name: Hai }, { code: "79", name: Ba }]
communes: [{ code: "00004", province: "01", name: Phường Ba Đình }, { code: "00454", province: "01", name: Xã Đông Anh }]
`,
  },
  byProvince: [
    ...smallCatalogue.byProvince,
    { file: "by-province/area.yaml", text: area },
    { file: "by-province/none.yaml", text: "table: none\nrows: {}\n" },
  ],
});
if (!withCommunes.ok) throw new Error(JSON.stringify(withCommunes.issues));
const catalogue = withCommunes.value;

const askedOf = (computed: string) =>
  compileProcedure(
    {
      file: "small.yaml",
      text: changed(
        changed(
          smallProcedure,
          "  late: {",
          `  each: { type: number, title: { vi: M, en: E }, computed: ${computed} }\n  late: {`,
        ),
        "[place, copies, late]",
        "[place, copies, each, late]",
      ),
    },
    catalogue,
  );

const figureAt = (place: Value, today: string, computed = "{ table: area, of: place, else: 8 }") => {
  const compiled = askedOf(computed);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const rule = compiled.value.fields["each"]?.computed;
  if (!rule) throw new Error("nothing is worked out");
  return ruleValue(rule, { today, status: () => "found", read: (path) => (path === "place" ? place : pending) });
};

const [inner, outer] = [
  { province: "01", commune: "00004" },
  { province: "01", commune: "00454" },
];

test.each([
  ["in a commune with a figure of its own, from its first day", inner, "2026-07-01", 15],
  ["in that commune, to the last day of the figure before", inner, "2026-06-30", 12.5],
  ["in any other commune of the province", outer, "2026-07-01", 10],
  ["in a province with one figure", { province: "66", commune: "24280" }, "2026-07-01", 8.5],
  ["in a province that has set none", { province: "79", commune: "26734" }, "2026-07-01", 8],
  ["nowhere yet", null, "2026-07-01", 8],
])("what a province sets holds %s", (_, place, today, figure) => {
  expect(figureAt(place, today)).toBe(figure);
});

test("where nothing is set for all others, there is no figure; and of an empty table it is what stands in else", () => {
  expect(figureAt({ province: "79", commune: "26734" }, "2026-07-01", "{ table: area, of: place }")).toBeNull();
  expect(figureAt(inner, "2026-07-01", "{ table: none, of: place, else: 8 }")).toBe(8);
});

test.each([
  ["{ table: aera, of: place }", "province-table-unknown"],
  ["{ table: area, of: plce }", "rule-unknown-name"],
  ["{ table: area, of: copies }", "rule-unknown-name"],
  ["{ table: area, of: place, else: }", "table-cell-empty"],
  ["{ table: area }", "definition-shape"],
])("a figure by province written as %s is told as %s", (computed, code) => {
  const compiled = askedOf(computed);
  expect(compiled.ok ? [] : [...new Set(compiled.issues.map((it) => it.code))]).toEqual([code]);
});
