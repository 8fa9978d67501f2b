import { type Env, pending, type Rule, toFunction, type Value } from "@motlan/rules";
import { expect, test } from "vitest";
import { dependsOn } from "../form/depends-on.ts";
import type { Procedure } from "../procedure.ts";
import { compileProcedure } from "./procedure.ts";
import { changed, smallProcedure } from "./small-catalogue.fixture.ts";
import { catalogueWithKinds, withComputed } from "./with-table.fixture.ts";
import { writtenIn } from "./written.ts";

const catalogue = catalogueWithKinds();
const file = "procedures/small/procedure.yaml";
const compile = (text: string) => compileProcedure({ file, text }, catalogue);

const procedureOf = (text: string): Procedure => {
  const compiled = compile(text);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const published: Procedure = JSON.parse(JSON.stringify(compiled.value));
  return published;
};

const knowing = (values: Readonly<Record<string, Value>>): Env => ({
  today: "2026-11-28",
  status: () => "found",
  read: (path) => values[path] ?? pending,
});

const levies = `computed:
  decide: [kind, copies]
  rows:
    - ['"on-time"', "-", 0]
    - ['"late"', <= 3, 8000]
    - ['"late"', "> 3", 8000 + 1000 * copies]`;

const levyOf = (text: string): Rule => {
  const rule = procedureOf(text).fields.levy?.computed;
  if (rule === undefined) throw new Error("the levy is not worked out");
  return rule;
};

test("a levy that hangs on the kind of registration and on the copies is worked out by its table", () => {
  const levy = toFunction(levyOf(withComputed(levies)));
  expect(levy(knowing({ kind: "on-time", copies: 9 }))).toBe(0);
  expect(levy(knowing({ kind: "late", copies: 3 }))).toBe(8000);
  expect(levy(knowing({ kind: "late", copies: 4 }))).toBe(12_000);
});

test("what a register or the filer has still to say is waited for only where the rows hang on it", () => {
  const levy = toFunction(levyOf(withComputed(levies)));
  expect(levy(knowing({ kind: "on-time" }))).toBe(0);
  expect(levy(knowing({ kind: "late" }))).toBe(pending);
  expect(levy(knowing({ copies: 2 }))).toBe(pending);
});

test("what a table reads is what the field hangs on", () => {
  const procedure = procedureOf(withComputed(levies));
  expect(levyOf(withComputed(levies)).reads).toEqual(["kind", "copies"]);
  expect(dependsOn(procedure, "levy")).toEqual(["kind", "copies"]);
});

test("a table has no calendar at hand either", () => {
  const compiled = compile(
    withComputed(levies.replace("<= 3, 8000]", `"<= 3", 'day of year(working days(today(), 3))']`)),
  );
  expect(compiled.ok ? [] : compiled.issues.map(({ code }) => code)).toEqual(["rule-not-at-hand"]);
});

test("a table that reads its own question hangs on itself", () => {
  const compiled = compile(withComputed(changed(levies, "8000 + 1000 * copies", "levy + 1000")));
  expect(!compiled.ok && compiled.issues).toMatchObject([{ code: "hangs-on-itself", params: { name: "levy" } }]);
});

test("a code that a row gives is one of the question's list", () => {
  const kinds = `computed:
  decide: [copies]
  rows: [["> 3", '"late"']]
  else: '"on-tme"'`;
  const compiled = compile(withComputed(kinds, "one-of\n    list: registration-kind"));
  expect(!compiled.ok && compiled.issues).toMatchObject([
    { code: "rule-code-unknown", path: "ask.levy.computed.else", params: { suggestion: "on-time" } },
  ]);
});

test("a fee's amount may be a table", () => {
  const table = "{ decide: [copies], rows: [[<= 3, 8000], ['> 3', 8000 * copies]] }";
  const { fee } = procedureOf(changed(smallProcedure, "amount: 8000 * copies", `amount: ${table}`));
  const amount = fee.find(({ id }) => id === "copies")?.amount;
  expect(amount && toFunction(amount)(knowing({ copies: 2 }))).toBe(8000);
  expect(amount && toFunction(amount)(knowing({ copies: 4 }))).toBe(32_000);
});

test("an outline shows a table in one line", () => {
  const written = writtenIn({ file, text: withComputed(`${levies}\n  else: "null"`) }, catalogue);
  expect(written.ok && written.value["field levy"]?.rules.computed).toBe(
    'kind, copies: "on-time", - → 0; "late", <= 3 → 8000; "late", > 3 → 8000 + 1000 * copies; else → null',
  );
});

type Slip = readonly [from: string, to: string, code: string, more?: Readonly<Record<string, string | number>>];

/** Each is the only thing wrong with the levies; the issue points at what stands between ‹ and ›. */
const slips: readonly Slip[] = [
  ["[kind, copies]", "[‹knd›, copies]", "rule-unknown-name", { name: "knd", suggestion: "kind", rule: "knd" }],
  [
    `['"on-time"', "-", 0]`,
    `['‹"on-tme"›', "-", 0]`,
    "rule-code-unknown",
    { suggestion: "on-time", rule: '"on-tme"', from: 0, to: 8 },
  ],
  ["8000 + 1000 * copies", `'‹"much"›'`, "rule-type", { expected: "number", found: "text" }],
  [`['"on-time"', "-", 0]`, `['"on-time"', "-", ‹copes›]`, "rule-unknown-name", { suggestion: "copies" }],
  [`['"on-time"', "-", 0]`, `‹['"on-time"', 0]›`, "table-width", { expected: 3, found: 2 }],
  [
    '"> 3"',
    '"> 4"',
    "table-gap",
    {
      case: 'kind = "late"; copies = 4',
      "case-vi": "Loại đăng ký = Quá hạn; Số bản = 4",
      "case-en": "Kind of registration = Late; Copies = 4",
    },
  ],
  [
    `['"on-time"', "-", 0]`,
    `['"on-time"', ">= 0", 0]`,
    "table-gap",
    { "case-vi": "Loại đăng ký = Đúng hạn; Số bản <= -1" },
  ],
  [
    `['"late"', "> 3"`,
    `‹['"late"', ">= 3"`,
    "table-overlap",
    { rows: "2, 3", "case-vi": "Loại đăng ký = Quá hạn; Số bản = 3" },
  ],
  [`['"on-time"', "-", 0]`, `['"on-time"', "‹< 0 and > 9›", 0]`, "rule-unsupported"],
  ["rows:\n", "hit: ‹best›\n  rows:\n", "definition-shape"],
  ["rows:\n", "‹default›: 0\n  rows:\n", "definition-shape", { expected: "no default here" }],
];

const placeOf = (text: string) => {
  const before = text.slice(0, text.indexOf("‹")).split("\n");
  return text.includes("‹") ? { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } : {};
};

test.each(slips.map(([from, to, code, more]) => ({ from, to, code, more })))(
  "$to in a table is told as $code",
  ({ from, to, code, more }) => {
    const marked = withComputed(changed(levies, from, to));
    const compiled = compile(marked.replace(/[‹›]/gu, ""));
    const issues = compiled.ok ? [] : compiled.issues;
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    expect(issues[0]?.params).toMatchObject({ file, ...placeOf(marked), ...more });
  },
);

test("what one value is tested for stands in one column", () => {
  const twice = `computed: { decide: [copies, copies], rows: [[<= 3, "-", 1]], else: 0 }`;
  const compiled = compile(withComputed(twice));
  expect(!compiled.ok && compiled.issues).toMatchObject([
    { code: "table-input-twice", path: "ask.levy.computed.decide[1]", params: { name: "copies" } },
  ]);
});

test("what is worked out is not known to be whole, nor within what may be typed", () => {
  const text = withComputed("computed: { decide: [half], rows: [[<= 3, 1], ['[4..9]', 2]] }");
  const half = "half: { type: integer, max: 9, computed: copies / 2, title: { vi: Một nửa, en: Half } }";
  const asked = changed(changed(text, "ask:\n", `ask:\n  ${half}\n`), "[place, copies,", "[place, copies, half,");
  const compiled = compile(asked);
  const cases = compiled.ok ? [] : compiled.issues.map(({ params }) => params?.["case-en"]);
  expect(cases).toEqual(["Half: (3..4)", "Half > 9"]);
});

/** What no row takes, of copies from 1 to 99. */
const gapsOf = (rows: string): readonly unknown[] => {
  const text = withComputed(`computed: { decide: [copies], rows: ${rows} }`);
  const compiled = compile(changed(text, "copies: { type: integer,", "copies: { type: integer, min: 1, max: 99,"));
  return compiled.ok ? [] : compiled.issues.map(({ params }) => params?.["case-en"]);
};

test("copies are counted: none lie between three and four, and none below what the form lets through", () => {
  expect(gapsOf("[[<= 3, 1], ['>= 4', 2]]")).toEqual([]);
  expect(gapsOf("[['1, 2', 1], ['>= 4', 2]]")).toEqual(["Copies = 3"]);
  expect(gapsOf("[['< 50', 1]]")).toEqual(["Copies: [50..99]"]);
});

test("an else says that the cases which no row takes are meant", () => {
  const some = changed(levies, `    - ['"on-time"', "-", 0]\n`, "");
  const compiled = compile(withComputed(some));
  expect(!compiled.ok && compiled.issues).toMatchObject([
    { code: "table-gap", path: "ask.levy.computed", params: { "case-en": "Kind of registration = On time" } },
  ]);
  expect(toFunction(levyOf(withComputed(`${some}\n  else: 0`)))(knowing({ kind: "on-time" }))).toBe(0);
});

const contradiction = (hit: string): string => `computed:
  decide: [copies]
  hit: ${hit}
  rows: [[<= 3, 8000], ['>= 3', 9000]]`;

test("rows that contradict each other stop publication, unless the first is said to count", () => {
  for (const hit of ["unique", "any"]) {
    const compiled = compile(withComputed(contradiction(hit)));
    expect(!compiled.ok && compiled.issues).toMatchObject([
      { code: "table-overlap", params: { "case-vi": "Số bản = 3" } },
    ]);
  }
  expect(toFunction(levyOf(withComputed(contradiction("first"))))(knowing({ copies: 3 }))).toBe(8000);
});

test("rows that are not surely apart are no table of which one row counts", () => {
  const odd = "computed: { decide: [copies], rows: [[odd(?), 1], ['> 3', 2]], else: 0 }";
  const compiled = compile(withComputed(odd));
  expect(!compiled.ok && compiled.issues).toMatchObject([
    { code: "table-not-analysed", path: "ask.levy.computed.decide[0]", params: { rows: "1" } },
  ]);
});

test.each<[what: string, computed: string, told: string]>([
  ["cells that are not understood", "{ decide: [copies], hit: first, rows: [[odd(?), 1]] }", "-"],
  [
    "days that are worked out",
    "{ decide: [child.birthDate], hit: first, rows: [[< today(), 1], ['> today()', 2]] }",
    "-",
  ],
  [
    "a case that only such a cell takes",
    `{ decide: [kind, copies], rows: [['"on-time"', "-", 0], ['"late"', odd(?), 1]] }`,
    "Loại đăng ký = Quá hạn",
  ],
])("without else a table is published only where every case surely has a row: %s", (_, computed, told) => {
  const compiled = compile(withComputed(`computed: ${computed}`));
  expect(!compiled.ok && compiled.issues).toMatchObject([
    { code: "table-gap-unsure", path: "ask.levy.computed", params: { "case-vi": told } },
  ]);
  expect(compile(withComputed(`computed: ${computed.replace(/\}$/u, ", else: 0 }")}`))).toMatchObject({ ok: true });
});

test("a last row that takes every case stands for else, whatever stands above it", () => {
  const levy = toFunction(
    levyOf(withComputed("computed: { decide: [copies], hit: first, rows: [[odd(?), 1], ['-', 2]] }")),
  );
  expect([levy(knowing({ copies: 3 })), levy(knowing({ copies: 4 }))]).toEqual([1, 2]);
});
