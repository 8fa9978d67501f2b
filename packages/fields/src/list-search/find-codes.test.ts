import { describe, expect, test } from "vitest";
import type { Code } from "../reference.ts";
import { codeSearch } from "./find-codes.ts";

const code = (of: string, vi: string, en = vi): Code => ({ code: of, title: { vi, en } });

const codes = [
  code("01", "Kinh"),
  code("08", "HMông", "Hmong"),
  code("12", "Ê-đê", "Ede"),
  code("23", "Bru-Vân Kiều"),
  code("24", "Thổ"),
  code("16", "Cơ-ho"),
  code("28", "Mạ"),
  code("30", "Co"),
  code("45", "Mảng"),
  code("50", "Má"),
  code("KOR", "Hàn Quốc", "Republic of Korea"),
  code("RUS", "Nga", "Russia"),
];

const { matching, called } = codeSearch(codes, "vi");
const found = (typed: string): readonly string[] => matching(typed).map((each) => each.code);

describe("what is typed finds", () => {
  test.each([
    ["without marks", "kinh", ["01"]],
    ["in capitals", "HÀN", ["KOR"]],
    ["without the hyphen", "ede", ["12"]],
    ["with a space for the hyphen", "ê đê", ["12"]],
    ["by a word inside", "van kieu", ["23"]],
    ["by letters inside a word", "mông", ["08"]],
    ["by a word of the other language", "korea", ["KOR"]],
    ["by letters inside no word of the other language", "uss", []],
    ["by the code", "kor", ["KOR"]],
    ["in words of this language before those of the other", "r", ["RUS", "23", "KOR"]],
    ["by the beginning of a code", "2", ["23", "24", "28"]],
    ["whole before beginning, beginning before the rest", "ma", ["28", "50", "45"]],
    ["at the beginning of a word before inside of one", "ho", ["16", "24"]],
    ["with spaces around", "  nga ", ["RUS"]],
  ])("%s: %s", (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  test("all, where nothing is typed", () => {
    expect(found(" ")).toEqual(codes.map((each) => each.code));
  });

  test.each(["zulu", "?", "  - "])("nothing: %s", (typed) => {
    expect(found(typed)).toEqual([]);
  });
});

describe("what is called so", () => {
  test.each([
    ["kinh", "01"],
    ["KOR", "KOR"],
    ["han quoc", "KOR"],
    ["russia", "RUS"],
    ["Mạ", "28"],
    ["má", "50"],
    ["co", "30"],
  ])("%s is %s", (typed, expected) => {
    expect(called(typed)?.code).toBe(expected);
  });

  test.each(["", "-", "ma", "han", "zulu"])("no one is called „%s“", (typed) => {
    expect(called(typed)).toBeUndefined();
  });
});
