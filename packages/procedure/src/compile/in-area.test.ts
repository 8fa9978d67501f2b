import { type Env, pending, toFunction } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileCatalogue } from "./catalogue.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";
import { writtenIn } from "./written.ts";

const units = `list: units
provinces: [{ code: "01", name: Hà Nội }, { code: "08", name: Tuyên Quang }, { code: "66", name: Đắk Lắk }]
communes:
  - { code: "00004", province: "01", name: Ba Đình }
  - { code: "00721", province: "08", name: Đồng Văn }
`;

const catalogueWith = (places: string) =>
  compileCatalogue({
    ...smallCatalogue,
    units: { file: "code-lists/units.yaml", text: units },
    areas: [{ file: "areas/hills.yaml", text: `area: hills\ntitle: { vi: Núi, en: Hills }\nplaces: [${places}]\n` }],
  });

const file = "procedures/small/procedure.yaml";

/** What is wrong with a procedure that asks whether a place is in the hills, or the question's rule. */
const compiled = (places: string, computed = "{ area: hills, of: place }") => {
  const catalogue = catalogueWith(places);
  if (!catalogue.ok) throw new Error(JSON.stringify(catalogue.issues));
  const text = changed(smallProcedure, "computed: child.birthDate < today() }", `computed: ${computed} }`);
  return { outcome: compileProcedure({ file, text }, catalogue.value), catalogue: catalogue.value, text };
};

const ruleOf = (places: string) => {
  const { outcome } = compiled(places);
  const rule = outcome.ok ? outcome.value.fields["late"]?.computed : undefined;
  if (rule === undefined) throw new Error(JSON.stringify(outcome));
  return rule;
};

const at = (province: string, commune: string, today = "2026-11-28"): Env => ({
  today,
  status: () => "found",
  read: () => ({ province, commune }),
});

test("a place is in an area where its commune or its province is named", () => {
  const isIn = toFunction(ruleOf('{ code: "00721", law: Luật 1 }, { code: "01", law: Luật 2 }'));
  expect(isIn(at("08", "00721"))).toBe(true);
  expect(isIn(at("08", "00769"))).toBe(false);
  expect(isIn(at("01", "00004"))).toBe(true);
});

test("it is so from the first day to the last", () => {
  const isIn = toFunction(ruleOf('{ code: "00721", from: 2026-07-01, to: 2026-12-31, law: Luật 1 }'));
  const days = ["2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01"];
  expect(days.map((day) => isIn(at("08", "00721", day)))).toEqual([false, true, true, false]);
});

test("of a commune that is not known yet nothing is said", () => {
  const isIn = toFunction(ruleOf('{ code: "00721", law: Luật 1 }'));
  const nowhere: Env = { today: "2026-11-28", status: () => "found", read: () => null };
  expect([isIn(nowhere), isIn({ ...nowhere, read: () => pending })]).toEqual([null, pending]);
});

test("an area of no place is nowhere", () => {
  expect(toFunction(ruleOf(""))(at("01", "00004"))).toBe(false);
});

test("an area of the whole country is no rule too long", () => {
  const codes = Array.from({ length: 1500 }, (_, n) => String(10_000 + n));
  const communes = codes.map((code) => `  - { code: "${code}", province: "08", name: Xã ${code} }\n`).join("");
  const catalogue = compileCatalogue({
    ...smallCatalogue,
    units: { file: "code-lists/units.yaml", text: units + communes },
    areas: [
      {
        file: "areas/hills.yaml",
        text: `area: hills\ntitle: { vi: Núi, en: Hills }\nplaces:\n${codes.map((code) => `  - { code: "${code}", law: Luật 1 }\n`).join("")}`,
      },
    ],
  });
  const text = changed(smallProcedure, "child.birthDate < today() }", "{ area: hills, of: place } }");
  const outcome = catalogue.ok ? compileProcedure({ file, text }, catalogue.value) : catalogue;
  const rule = outcome.ok ? outcome.value.fields["late"]?.computed : undefined;
  if (rule === undefined) throw new Error(JSON.stringify(outcome));
  expect([codes[0], codes[1499], "00721"].map((code = "") => toFunction(rule)(at("08", code)))).toEqual([
    true,
    true,
    false,
  ]);
});

test("what a question hangs on is the place, and the day where the list has days", () => {
  expect(ruleOf('{ code: "00721", law: Luật 1 }').reads).toEqual(["place"]);
  expect(ruleOf('{ code: "00721", from: 2026-07-01, law: Luật 1 }').reads.toSorted()).toEqual(["place", "today()"]);
});

test("an outline shows it in its author's words", () => {
  const { catalogue, text } = compiled("");
  const written = writtenIn({ file, text }, catalogue);
  expect(written.ok && written.value["field late"]?.rules).toEqual({ computed: "place → hills" });
});

test.each([
  ["an area that there is not", "{ area: hlls, of: place }", "area-unknown", "ask.late.computed.area"],
  ["a place that is none", "{ area: hills, of: copies }", "rule-unknown-name", "ask.late.computed.of"],
])("%s is told with its place", (_, computed, code, path) => {
  const { outcome } = compiled("", computed);
  expect(outcome.ok ? [] : outcome.issues[0]).toMatchObject({ code, path, params: { line: 10 } });
});

test.each([
  ["a place of an area that no list has", '{ code: "00722", law: Luật 1 }', "place-unknown"],
  ["two words of one place at one time", '{ code: "01", law: Luật 1 }, { code: "01", law: Luật 2 }', "code-overlap"],
  ["an end before the beginning", '{ code: "01", from: 2026-07-01, to: 2026-06-30, law: Luật 1 }', "code-period"],
])("%s is told where it stands", (_, places, code) => {
  const outcome = catalogueWith(places);
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([{ code, params: { file: "areas/hills.yaml", line: 3 } }]);
});
