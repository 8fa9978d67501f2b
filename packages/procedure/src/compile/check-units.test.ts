import { expect, test } from "vitest";
import { compileCatalogue } from "./catalogue.ts";
import { smallCatalogue } from "./small-catalogue.fixture.ts";

const file = "code-lists/units.yaml";
const head = `list: units
provinces:
  - { code: "01", name: Thành phố Hà Nội }
communes:
`;

const compiled = (...communes: readonly string[]) => {
  const text = head + communes.map((it) => `  - { ${it} }\n`).join("");
  return compileCatalogue({ ...smallCatalogue, byProvince: [], units: { file, text } });
};

const issuesOf = (...communes: readonly string[]) => {
  const outcome = compiled(...communes);
  return outcome.ok ? [] : outcome.issues;
};

const unit = (code: string, more = ""): string => `code: "${code}", province: "01", name: Xã ${code}${more}`;
const ended = (code: string, to: string, successors: string): string =>
  unit(code, `, to: ${to}, successors: [${successors}]`);

test("a unit may end with one or several in its place, and one of the same code may follow it", () => {
  const renamed = unit("c", ", from: 2026-07-01");
  const outcome = compiled(ended("a", "2026-06-30", "b, c"), unit("b"), ended("c", "2026-06-30", "c"), renamed);
  expect(outcome).toMatchObject({ ok: true });
  expect(outcome.ok && outcome.value.units.communes[0]).toEqual({
    code: "a",
    province: "01",
    name: "Xã a",
    to: "2026-06-30",
    successors: ["b", "c"],
  });
});

test.each([
  ["a unit that ended and nothing is in its place", [unit("a", ", to: 2026-06-30")], "unit-without-successor", 5, 50],
  ["a successor of one that has not ended", [unit("a", ", successors: [b]"), unit("b")], "code-not-ended", 5, 58],
  ["an end before the beginning", [`${ended("a", "2026-06-30", "b")}, from: 2026-07-01`, unit("b")], "code-period", 5],
  ["two of one code at one time", [unit("a"), unit("a", ", from: 2026-07-01")], "code-overlap", 6, 13],
  ["two of one code on one day", [ended("a", "2026-06-30", "a"), unit("a", ", from: 2026-06-30")], "code-overlap", 6],
  ["the later of one code first", [unit("a", ", from: 2026-07-01"), ended("a", "2026-06-30", "a")], "code-overlap", 6],
  [
    "a successor that ended sooner",
    [ended("a", "2026-06-30", "b"), ended("b", "2026-05-31", "c"), unit("c")],
    "successor-earlier",
    5,
  ],
  [
    "two that are each other's successor",
    [ended("a", "2026-06-30", "b"), ended("b", "2026-06-30", "a")],
    "successor-earlier",
    5,
  ],
  ["a commune of no province", ['code: "a", province: "02", name: Xã a'], "province-unknown", 5, 28],
  ["a day that is none", [ended("a", "2026-06-31", "b"), unit("b")], "definition-shape", 5],
  ["a slip in a name", [unit("a", ", sucessors: []")], "definition-shape", 5],
] as const)("%s is told with its place", (_, communes, code, line, column?: number) => {
  const [first] = issuesOf(...communes);
  expect(first).toMatchObject({ code, params: { file, line, ...(column === undefined ? {} : { column }) } });
});

test("a successor that is misspelt is told with the code that was meant", () => {
  expect(issuesOf(ended("10001", "2026-06-30", '"00080"'), unit("00008"))).toMatchObject([
    { code: "successor-unknown", path: "communes[0].successors[0]", params: { line: 5, suggestion: "00008" } },
  ]);
});

const oldUnits = (...units: readonly string[]) => {
  const within = units.map((it) => `      - { ${it} }\n`).join("");
  const text = `list: old-units\ndistricts:\n  - district: Quận Một\n    province: Hà Nội\n    units:\n${within}`;
  const now = { file, text: `${head}  - { ${unit("b")} }\n` };
  return compileCatalogue({
    ...smallCatalogue,
    byProvince: [],
    units: now,
    oldUnits: { file: "code-lists/old-units.yaml", text },
  });
};

test("an old unit has its district and province, and perhaps no code", () => {
  const outcome = oldUnits('code: "00001", name: Xã A, now: [b]', "name: Quận Một, now: [b]");
  expect(outcome.ok && outcome.value.oldUnits).toEqual([
    { code: "00001", name: "Xã A", district: "Quận Một", province: "Hà Nội", now: ["b"] },
    { name: "Quận Một", district: "Quận Một", province: "Hà Nội", now: ["b"] },
  ]);
});

test.each([
  ["leads to no commune", ["name: Xã A, now: [a]"], "successor-unknown", 29],
  ["leads nowhere", ["name: Xã A, now: []"], "definition-shape", 28],
  ["is there twice by name", ["name: Xã B, now: [b]", "name: Xã B, now: [b]"], "old-unit-twice", 9],
  ["is there twice by code", ["code: c, name: Xã B, now: [b]", "code: c, name: Xã A, now: [b]"], "old-unit-twice", 9],
])("an old unit that %s is told with its place", (_, units, code, column) => {
  const outcome = oldUnits(...units);
  expect(outcome.ok ? [] : outcome.issues).toMatchObject([
    { code, params: { file: "code-lists/old-units.yaml", line: 5 + units.length, column } },
  ]);
});
