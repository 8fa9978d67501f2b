import { expect, test } from "vitest";
import { officialFormat } from "../../compile/format-official.ts";
import { compileRead } from "../../compile/procedure.ts";
import { changed, compiledSmallCatalogue, smallProcedure } from "../../compile/small-catalogue.fixture.ts";
import { parseYaml } from "../../compile/source.ts";
import { lint } from "../lint.ts";

const catalogue = compiledSmallCatalogue();

const inThisOrder = ["name", "kind", "found", "expected"] as const;

/** What is told of the small procedure, perhaps changed, where its record says this: each as `code name: found → expected`. */
const saidOf = (record: string, ...edit: readonly [] | readonly [passage: string, instead: string]) => {
  const text = edit.length === 0 ? smallProcedure : changed(smallProcedure, ...edit);
  const compiled = compileRead({ file: "procedure.yaml", text }, catalogue, []);
  const yaml = parseYaml({ file: "official.yaml", text: `official: "1.000001"\n${record}` });
  if (!compiled.ok || !yaml.ok) throw new Error(JSON.stringify([compiled, yaml]));
  const facts = { today: "2026-11-28", examples: 1, procedures: new Map(), codes: [], holderOf: () => undefined };
  const official = officialFormat.parse(yaml.value.data);
  const told = lint(compiled.value, catalogue, { ...facts, official }).warning;
  return told.flatMap(({ code, params = {} }) =>
    code.startsWith("official-") ? [[code, ...inThisOrder.flatMap((key) => params[key] ?? [])].join(" ")] : [],
  );
};

const ofCases = "if copies > 2 then working days(date(received), 5) else working days(date(received), 2)";
const byCase = ['deadline: { same-day-before: "15:00", else: 1 }', `deadline: ${ofCases}`] as const;
const byChannel = [
  "amount: 8000 * copies }",
  "amount: 8000 * copies, by-channel: { counter: 9000 * copies } }",
] as const;

test("of what a record leaves out nothing is said", () => {
  expect(saidOf("")).toEqual([]);
});

test("a deadline agrees by its days and its hour", () => {
  expect(saidOf('deadline: { working-days: 1, same-day-before: "15:00" }')).toEqual([]);
  expect(saidOf('deadline: { working-days: 1, same-day-before: "16:00" }')).toEqual([
    "official-deadline-differs same-day-before 15:00 16:00",
  ]);
});

test("of a deadline that is a rule every figure counts", () => {
  expect(saidOf("deadline: { working-days: [5, 2] }", ...byCase)).toEqual([]);
  expect(saidOf("deadline: { working-days: 5 }", ...byCase)).toEqual(["official-deadline-differs working-days 2, 5 5"]);
});

test("what a verification adds is held against the steps", () => {
  const verifying = ["may: [supplement, refuse] }", "may: [supplement, verify], verify-adds: 4 }"] as const;
  expect(saidOf("deadline: { working-days: 1, verification: 4 }", ...verifying)).toEqual([]);
  expect(saidOf("deadline: { working-days: 1, verification: 3 }")).toEqual([
    "official-deadline-differs verification – 3",
  ]);
});

test("a fee that a province sets is no figure, and a copy's is the figure of its rule", () => {
  expect(saidOf("fees: [{ kind: levy, set-by: province }, { kind: copy, amount: 8000 }]")).toEqual([]);
  expect(saidOf("fees: [{ kind: levy, amount: 8000 }, { kind: copy, amount: 8000 }]")).toEqual([
    "official-fees-differ levy province 8000",
  ]);
});

test("a fee of one channel is held against that channel", () => {
  const levy = "{ kind: levy, set-by: province }";
  const counter = "{ kind: copy, amount: 9000, channels: [counter] }";
  const others = "{ kind: copy, amount: 8000, channels: [online, post] }";
  expect(saidOf(`fees: [${levy}, ${others}, ${counter}]`, ...byChannel)).toEqual([]);
  expect(saidOf(`fees: [${levy}, { kind: copy, amount: 8000 }]`, ...byChannel)).toEqual([
    "official-fees-differ copy 9000 8000",
  ]);
});

test("where a record has something free, it is free here in some case", () => {
  const fees = "fees: [{ kind: levy, amount: 0 }, { kind: levy, set-by: province }, { kind: copy, amount: 8000 }]";
  expect(saidOf(fees, "table: levy, of: place }", "table: levy, of: place, when: late }")).toEqual([]);
  expect(saidOf(fees)).toEqual(["official-fees-differ levy province 0, province"]);
  expect(saidOf("fees: []")).toEqual(["official-fees-differ levy province –", "official-fees-differ copy 8000 –"]);
});

test("a paper that offices look up themselves is none that a record would have to name", () => {
  expect(saidOf("papers: [notice-paper, statement]")).toEqual([]);
  expect(saidOf("papers: [statement]")).toEqual(["official-papers-differ notice-paper more"]);
  const lookedUp = ["met-by: filer.fullName }", "met-by: filer.fullName, unmet: official }"] as const;
  expect(saidOf("papers: [statement]", ...lookedUp)).toEqual([]);
});

test("a law is known by its number, and that of a fee need not stand twice", () => {
  const laws = "law: [Luật Hộ tịch 60/2014/QH13, Thông tư 85/2019/TT-BTC]";
  const cited = ["law: [Luật 1]", "law: [Luật 60/2014/QH13 Điều 16]"] as const;
  expect(saidOf(laws, ...cited)).toEqual(["official-law-differs Thông tư 85/2019/TT-BTC missing"]);
  expect(saidOf("law: [Luật 60/2014/QH13]", ...cited)).toEqual([]);
  expect(
    saidOf(
      "law: [Luật 1, TT 85/2019/TT-BTC]",
      "table: levy, of: place }",
      "table: levy, of: place, law: TT 85/2019/TT-BTC }",
    ),
  ).toEqual([]);
});

test("another authority is told both ways", () => {
  expect(saidOf("authority: [peoples-committee]")).toEqual([]);
  expect(saidOf("authority: [commune-police]")).toEqual([
    "official-authority-differs commune-police missing",
    "official-authority-differs peoples-committee more",
  ]);
});
