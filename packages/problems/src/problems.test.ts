import { readdir, readFile } from "node:fs/promises";
import { type Issue, languages } from "@motlan/kernel";
import { expect, test } from "vitest";
import { expectedWords } from "./expected.ts";
import { hints } from "./hints.ts";
import { problemText } from "./problem-text.ts";
import { problemWords } from "./problems.ts";

const sourcesIn = async (folder: string): Promise<string> => {
  const path = new URL(`../../${folder}/`, import.meta.url);
  const files = (await readdir(path)).filter((name) => /^(?!.*\.(?:test|fixture)\.ts$).*\.ts$/u.test(name));
  return (await Promise.all(files.map((name) => readFile(new URL(name, path), "utf8")))).join("\n");
};

const compiler = await sourcesIn("procedure/src/compile");
const rules = await sourcesIn("rules/src/compile");

/** What stands between a bracket and its other one, without what brackets inside hold. */
const argumentsFrom = (source: string, start: number): string => {
  let depth = 1;
  let outer = "";
  for (let index = start; depth > 0 && index < source.length; index += 1) {
    const letter = source[index] ?? "";
    if ("([{".includes(letter)) depth += 1;
    if (")]}".includes(letter)) depth -= 1;
    if (depth === 1) outer += letter;
  }
  return outer;
};

/** The codes that the compiler complains with: the kebab-case words handed to what makes an issue. */
const codesIn = (source: string): readonly string[] => {
  const calls = [...source.matchAll(/\b(?:complain|lookUp|at|atKey|refused|check|checkKey|issue)\(/gu)];
  const codes = calls.flatMap(({ index, 0: { length } }) =>
    [...argumentsFrom(source, index + length).matchAll(/"([a-z]+(?:-[a-z]+)+)"/gu)].map(([, code = ""]) => code),
  );
  return [...new Set(codes)].toSorted();
};

test("the codes are really read off the compiler", () => {
  const codes = codesIn(compiler);
  for (const code of ["definition-syntax", "subject-unknown", "field-twice", "hangs-on-itself", "relation-unknown"])
    expect(codes).toContain(code);
  expect(codesIn('c.complain(["a-path"], "a-code", { b: "a-value" })')).toEqual(["a-code"]);
});

test("every code that the compiler can give has wording", () => {
  const worded = Object.keys(problemWords);
  expect(codesIn(compiler).filter((code) => !worded.includes(code))).toEqual([]);
  const ruleCodes = [...rules.matchAll(/"(rule-[a-z-]+)"/gu)].map(([, code = ""]) => code);
  expect(ruleCodes.length).toBeGreaterThan(10);
  expect(ruleCodes.filter((code) => !worded.includes(code))).toEqual([]);
  const tableCodes = [...rules.matchAll(/"(table-[a-z-]+)"/gu)].map(([, code = ""]) => code);
  expect(tableCodes.length).toBeGreaterThan(10);
  expect(tableCodes.filter((code) => !worded.includes(code))).toEqual([]);
});

test("every hint has wording, and no wording is for a hint that is never given", () => {
  const given = [...rules.matchAll(/hint: "([a-z-]+)"/gu)].map(([, hint = ""]) => hint);
  expect([...new Set(given)].toSorted()).toEqual(Object.keys(hints).toSorted());
});

test("no sentence says undefined, and none is longer than a person reads at once", () => {
  const names = {
    name: "x",
    found: "y",
    kind: "tab",
    list: "z",
    law: "Luật 1",
    language: "en",
    field: "fees",
    register: "CSDL",
    loop: "x → y → x",
    rows: "1, 2",
    case: "x = y",
  };
  for (const words of Object.values(problemWords))
    for (const language of languages) {
      const text = words[language](names);
      expect(text).not.toMatch(/undefined|null/u);
      for (const sentence of text.split(/[.:] /u)) expect(sentence.split(" ").length).toBeLessThanOrEqual(14);
    }
});

const gap: Issue = {
  code: "table-gap",
  path: "ask.levy.computed",
  params: {
    case: 'registrationKind = "late"; copies < 1',
    "case-vi": "Loại đăng ký = Quá hạn; Số bản sao < 1",
    "case-en": "Kind of registration = Late; Number of copies < 1",
  },
};

test("a case that no row of a table takes is told by the titles of the form", () => {
  const said = languages.map((language) => problemText(language, gap, {}).title);
  expect(said[0]).toContain("Loại đăng ký = Quá hạn; Số bản sao < 1");
  expect(said[1]).toContain("Kind of registration = Late; Number of copies < 1");
});

const titlesOf = (code: string, params: Issue["params"] = {}): readonly string[] =>
  languages.map((language) => problemText(language, { code, path: "", params }, {}).title);

test("a table of which it is not known whether a row takes every case is told to say else", () => {
  const late = { "case-vi": "Loại đăng ký = Quá hạn", "case-en": "Kind of registration = Late" };
  expect(titlesOf("table-gap-unsure", late)).toEqual([
    "Chưa chắc có hàng nhận: Loại đăng ký = Quá hạn. Hãy ghi else.",
    "Perhaps no row takes: Kind of registration = Late. Say else.",
  ]);
  for (const params of [{}, { "case-vi": "-", "case-en": "-" }])
    expect(titlesOf("table-gap-unsure", params)).toEqual([
      "Chưa chắc trường hợp nào cũng có hàng nhận. Hãy ghi else.",
      "It is not sure that a row takes every case. Say else.",
    ]);
});

test("what a format wants is told in Vietnamese", () => {
  const wanted = [...compiler.matchAll(/\.regex\([^\n]*\/u, "([^"]+)"\)/gu)].map(([, text = ""]) => text);
  expect(wanted.length).toBeGreaterThan(3);
  for (const text of wanted) expect(expectedWords(text).vi).not.toBe(text);
});

test.each([
  ["number", "số", "number"],
  ["code sex", "mã trong danh mục sex", "code sex"],
  ["list of subject person", "danh sách đối tượng loại person", "list of subject person"],
  ["steps, or parts", "steps, hoặc parts", "steps, or parts"],
  ["no steps beside parts", "không có steps khi đã có parts", "no steps beside parts"],
  ["no roll here", "không có mục “roll” ở đây", "no “roll” here"],
  ["Invalid input: expected string, received undefined", "văn bản, mà đang là không có gì", "string, not undefined"],
  ['Invalid option: expected one of "levy"|"copy"', "levy · copy", "levy · copy"],
  [
    "function<number, text> -> boolean",
    "hàm nhận số, văn bản, cho ra đúng hoặc sai",
    "function<number, text> -> boolean",
  ],
  ["number + text", "số + văn bản", "number + text"],
  ["context<province, commune>", "nhóm giá trị gồm province, commune", "context<province, commune>"],
  ["Too small: expected number to be >0", "lớn hơn 0", "more than 0"],
  ["Too small: expected array to have >=1 items", "ít nhất 1", "at least 1"],
  ["yyyy-mm-dd", "yyyy-mm-dd", "yyyy-mm-dd"],
])("%s is said as %s and as %s", (expected, vi, en) => {
  expect(expectedWords(expected)).toEqual({ vi, en });
});
