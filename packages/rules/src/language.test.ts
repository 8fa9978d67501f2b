import { describe, expect, test } from "vitest";
import { compiled, evaluate, pending, type Values } from "./language.fixture.ts";
import type { Pending, Value } from "./value.ts";

type Case = readonly [source: string, values: Values, expected: Value | Pending];

const hold = (cases: readonly Case[]): void => {
  test.each(cases)("%s with %o gives %o", (source, values, expected) => {
    expect(evaluate(source, values)).toEqual(expected);
  });
};

describe("literals and names", () => {
  hold([
    ["42", {}, 42],
    ["- 7", {}, -7],
    ['"a\\"b\\u00e0\\n"', {}, 'a"bà\n'],
    ["null", {}, null],
    ["not(false)", {}, true],
    ["/* a note */ copies // and another", { copies: 2 }, 2],
    ["child.residence.commune", { "child.residence": { commune: "00004" } }, "00004"],
    ["child.residence.commune", { "child.residence": null }, null],
    ["child.residence.commune", { "child.residence": pending }, pending],
    ["child.birth-place", { "child.birth-place": "Hà Nội" }, "Hà Nội"],
    ["filer.spouse", { "filer.spouse": "person:7" }, "person:7"],
    ["copies", { copies: "two" }, null],
    ["child.birthDate", { "child.birthDate": "2026-02-30" }, null],
  ]);
});

describe("equality (DMN 1.5, 10.3.2)", () => {
  hold([
    ["null = null", {}, true],
    ["note = null", { note: "x" }, false],
    ["note != null", { note: null }, false],
    ['relation = "mother"', { relation: "mother" }, true],
    ['relation = "mother"', { relation: null }, false],
    ['relation = "mother"', { relation: pending }, pending],
    ["father = filer", { father: "p1", filer: "p1" }, true],
    ['tags = ["x", "y"]', { tags: ["x", "y"] }, true],
    ['tags = ["x"]', { tags: ["x", "y"] }, false],
    ['tags = ["x", "y"]', { tags: ["x"] }, false],
    ["child.residence = null", { "child.residence": { commune: "1", since: null } }, false],
  ]);
});

describe("order (DMN 1.5, 10.3.2)", () => {
  hold([
    ["copies < 3", { copies: 2 }, true],
    ["copies >= 3", { copies: 2 }, false],
    ["copies < 3", { copies: null }, null],
    ["copies < 3", { copies: pending }, pending],
    ['"a" < "b"', {}, true],
    ['"ab" > "a"', {}, true],
    ['"\uffff" < "\u{1F600}"', {}, true],
    ['duration("P60D") > wait', { wait: "P59D" }, true],
    ["copies between 1 and 3", { copies: 3 }, true],
    ["copies between 1 and 3 and a", { copies: 2, a: false }, false],
    ["copies between pages and 3", { copies: 4, pages: null }, false],
    ["copies between pages and 3", { copies: 2, pages: null }, null],
  ]);
});

describe("in", () => {
  hold([
    ['relation in ["mother", "father"]', { relation: "father" }, true],
    ['relation in ("mother", "father")', { relation: "other" }, false],
    ['relation in ("mother", "father") and a', { relation: "father", a: true }, true],
    ['(relation in ["mother"]) and a', { relation: "mother", a: true }, true],
    ["copies in [1..3]", { copies: 3 }, true],
    ["copies in [1..3)", { copies: 3 }, false],
    ["copies in ]1..3]", { copies: 1 }, false],
    ["copies in ([1..3])", { copies: 1 }, true],
    ["copies in [3..1]", { copies: 2 }, false],
    ["copies in (< 2, [5..7], 9)", { copies: 9 }, true],
    ["copies in (< 2, [5..7], 9)", { copies: 4 }, false],
    ["copies in > 3", { copies: 4 }, true],
    ["copies in amounts", { copies: 4, amounts: [1, 4] }, true],
    ["copies in amounts", { copies: 4, amounts: null }, null],
    ["copies in [1, pages]", { copies: 1, pages: pending }, true],
    ["copies in [1, pages]", { copies: 2, pages: pending }, pending],
    ["copies in []", { copies: pending }, false],
    ["null in [1, null]", {}, true],
  ]);
});

describe("conditions (DMN 1.5, 10.3.2)", () => {
  hold([
    ["if a then 1 else 2", { a: true }, 1],
    ["if a then 1 else 2", { a: false }, 2],
    ["if a then 1 else 2", { a: null }, 2],
    ["if a then 1 else 2", { a: pending }, pending],
    [
      'if relation = "mother" then filer else if relation = "father" then filer.spouse else null',
      { relation: "father", filer: "p1", "filer.spouse": "p2" },
      "p2",
    ],
    ['status(father) != "undetermined"', { "status(father)": "named" }, true],
    ['status(father) != "undetermined"', { "status(father)": "pending" }, pending],
    ['status(father) in ("found", "named")', { "status(father)": "absent" }, false],
  ]);
});

describe("whole numbers", () => {
  hold([
    ['{ "__proto__": 1, a: 2 } = { "__proto__": 5, a: 2 }', {}, false],
    ["2 in amounts", { amounts: ["2", 3] }, true],
    ["copies * 8000 + 5", { copies: 3 }, 24_005],
    ["10 - 4 - 3", {}, 3],
    ["2 + 3 * 4", {}, 14],
    ["-copies", { copies: 0 }, 0],
    ["copies + 1", { copies: null }, null],
    ["copies + 1", { copies: pending }, pending],
    ["copies + 1", { copies: Number.MAX_SAFE_INTEGER }, 9_007_199_254_740_992],
    ["copies + 1 = 9007199254740992", { copies: Number.MAX_SAFE_INTEGER }, true],
    ["copies + 2 = 9007199254740993", { copies: Number.MAX_SAFE_INTEGER }, true],
    ["copies + 1", { copies: 0.5 }, 1.5],
    ["sum(amounts)", { amounts: [1, 2, 3] }, 6],
    ["sum(amounts)", { amounts: [] }, null],
    ["sum(amounts)", { amounts: [1, null] }, null],
    ["min(3, copies, 5)", { copies: 4 }, 3],
    ["max(amounts)", { amounts: [2, 9, 4] }, 9],
    ["max(3, copies)", { copies: pending }, pending],
    ["count(tags)", { tags: ["x", "y"] }, 2],
    ["count(tags)", { tags: null }, null],
  ]);
});

describe("texts", () => {
  hold([
    ['"Bà " + note', { note: "Mai" }, "Bà Mai"],
    ['"Bà " + note', { note: null }, null],
    ['contains(note, "an")', { note: "Lan" }, true],
    ['starts with(note, "La")', { note: "Lan" }, true],
    ['ends with(note, "La")', { note: "Lan" }, false],
    ['string length("a\u{1F600}")', {}, 2],
    ["upper case(note)", { note: "đặng" }, "ĐẶNG"],
    ["lower case(note)", { note: "ĐẶNG" }, "đặng"],
    ['list contains(tags, "x")', { tags: ["x"] }, true],
    ["list contains(tags, null)", { tags: ["x"] }, false],
  ]);
});

describe("dates and days (DMN 1.5, 10.3.2)", () => {
  hold([
    ["today()", {}, "2026-11-22"],
    ['date("2024-02-28") + duration("P2D")', {}, "2024-03-01"],
    ['duration("P2D") + date("2024-02-28")', {}, "2024-03-01"],
    ['@"2024-03-01" - @"P1D"', {}, "2024-02-29"],
    ['date("2026-11-22") - date("2026-09-23")', {}, "P60D"],
    ['date("2026-09-23") - today()', {}, "-P60D"],
    ['wait + duration("P1D")', { wait: "-P3D" }, "-P2D"],
    ['today() - child.birthDate <= duration("P60D")', { "child.birthDate": "2026-09-23" }, true],
    ['today() - child.birthDate <= duration("P60D")', { "child.birthDate": "2026-09-22" }, false],
    ['date("9999-12-31") + duration("P1D")', {}, null],
    ['date("0001-01-01") - duration("P1D")', {}, null],
    ["year of(child.birthDate)", { "child.birthDate": "1950" }, 1950],
    ["age(child.birthDate)", { "child.birthDate": "2008-11-22" }, 18],
    ["age(child.birthDate)", { "child.birthDate": "2008-11-23" }, 17],
    ["age(child.birthDate)", { "child.birthDate": "2008-10" }, 18],
    ["age(child.birthDate)", { "child.birthDate": "2008" }, null],
    ["age(child.birthDate) >= 17", { "child.birthDate": "2008" }, true],
    ["age(child.birthDate) >= 18", { "child.birthDate": "2008" }, null],
    ["age(child.birthDate) >= 19", { "child.birthDate": "2008" }, false],
    ["age(child.birthDate) < 18", { "child.birthDate": "1950" }, false],
    ["age(child.birthDate) in [6..16)", { "child.birthDate": "1950" }, false],
    ["age(child.birthDate) = 18", { "child.birthDate": "2008" }, null],
    ["age(child.birthDate) = 19", { "child.birthDate": "2008" }, false],
    ["age(child.birthDate) + 1 > 0", { "child.birthDate": "2008" }, null],
    ["max(age(child.birthDate), 3) > 2", { "child.birthDate": "2008" }, null],
    ["if age(child.birthDate) > 18 then 1 else 2", { "child.birthDate": "2008" }, 2],
    ["age(child.birthDate) >= 0", { "child.birthDate": "2026" }, null],
    ["age(child.birthDate)", { "child.birthDate": "2027-01-01" }, null],
    ["age(child.birthDate)", { "child.birthDate": null }, null],
    ["wait", { wait: "P1Y" }, null],
  ]);
});

describe("a date known in part decides only what holds for every day that it may be", () => {
  hold([
    ["child.birthDate < today()", { "child.birthDate": "1950" }, true],
    ["child.birthDate < today()", { "child.birthDate": "2026" }, null],
    ["child.birthDate < today()", { "child.birthDate": "2026-12" }, false],
    ["child.birthDate <= marriedOn", { "child.birthDate": "2020-05", marriedOn: "2020-05-31" }, true],
    ["child.birthDate < marriedOn", { "child.birthDate": "2020-05", marriedOn: "2020-05-31" }, null],
    ["child.birthDate <= marriedOn", { "child.birthDate": "2020-05", marriedOn: "2020-05-01" }, null],
    ["child.birthDate > marriedOn", { "child.birthDate": "2020-05", marriedOn: "2020-05-01" }, null],
    ["child.birthDate >= marriedOn", { "child.birthDate": "2020-05", marriedOn: "2020-05-31" }, null],
    ["child.birthDate = marriedOn", { "child.birthDate": "2020", marriedOn: "2020" }, null],
    ["child.birthDate = marriedOn", { "child.birthDate": "2020", marriedOn: "2021-03-04" }, false],
    ["child.birthDate = null", { "child.birthDate": "2020" }, false],
    [
      "child.birthDate between marriedOn and notedOn",
      { "child.birthDate": "2020", marriedOn: "2020-06-02", notedOn: "2020-06-01" },
      false,
    ],
    [
      "child.birthDate in [marriedOn..notedOn]",
      { "child.birthDate": "2020", marriedOn: "2019", notedOn: "2021" },
      true,
    ],
    ['child.birthDate + duration("P60D") < today()', { "child.birthDate": "2025" }, true],
    ['child.birthDate + duration("P60D")', { "child.birthDate": "2025" }, null],
    ['year of(child.birthDate + duration("P1D"))', { "child.birthDate": "2025-03" }, 2025],
    ['year of(child.birthDate + duration("P1D"))', { "child.birthDate": "2025" }, null],
    ["visits = [marriedOn]", { visits: ["2020"], marriedOn: "2021-01-01" }, false],
    ["list contains(visits, marriedOn)", { visits: ["2019", "2020"], marriedOn: "2020-01-01" }, null],
    ['[child.birthDate + duration("P1D")]', { "child.birthDate": "2025" }, null],
    ['sum([year of(child.birthDate + duration("P1D")), 1]) = null', { "child.birthDate": "2025" }, null],
    [
      '(if child.birthDate < today() then child.birthDate + @"P1D" else child.birthDate + @"P2D") = null',
      { "child.birthDate": "2026" },
      null,
    ],
    ["not(child.birthDate < today())", { "child.birthDate": "2026" }, null],
    ["(child.birthDate < today()) = null", { "child.birthDate": "2026" }, null],
    ["child.birthDate < today() or a", { "child.birthDate": "2026", a: true }, true],
    ["child.birthDate < today() and a", { "child.birthDate": "2026", a: pending }, pending],
  ]);

  test("an undecided condition takes neither branch, unless both say the same", () => {
    const values = { "child.birthDate": "2026" };
    expect(evaluate("if child.birthDate < today() then 0 else 8000", values)).toBeNull();
    expect(evaluate("if child.birthDate < today() then 8000 else 4000 * 2", values)).toBe(8000);
  });
});

describe("a date in words, as certificates write it", () => {
  hold([
    [
      "in words(child.birthDate)",
      { "child.birthDate": "2026-06-12" },
      "Ngày mười hai, tháng sáu, năm hai nghìn không trăm hai mươi sáu",
    ],
    [
      "in words(child.birthDate)",
      { "child.birthDate": "1954-04-24" },
      "Ngày hai mươi tư, tháng tư, năm một nghìn chín trăm năm mươi tư",
    ],
    [
      "in words(child.birthDate)",
      { "child.birthDate": "2005-11-15" },
      "Ngày mười lăm, tháng mười một, năm hai nghìn không trăm linh năm",
    ],
    ["in words(child.birthDate)", { "child.birthDate": "2000-01-31" }, "Ngày ba mươi mốt, tháng một, năm hai nghìn"],
    ["in words(child.birthDate)", { "child.birthDate": "1910-07" }, "Tháng bảy, năm một nghìn chín trăm mười"],
    ["in words(child.birthDate)", { "child.birthDate": "1999" }, "Năm một nghìn chín trăm chín mươi chín"],
    ["in words(child.birthDate)", { "child.birthDate": null }, null],
    ["in words(child.birthDate)", { "child.birthDate": pending }, pending],
  ]);
});

test("a rule names what it reads, by the longest name in scope, once and in order", () => {
  const source = 'if status(father) = "named" then child.residence.commune else note + child.residence.commune';
  expect(compiled(source).reads).toEqual(["status(father)", "child.residence", "note"]);
  expect(compiled("today() > child.birthDate").reads).toEqual(["today()", "child.birthDate"]);
});

test("the type of a rule is that of its value", () => {
  expect(compiled("today() - child.birthDate").type).toEqual({ kind: "duration" });
  expect(compiled("if a then filer else father").type).toEqual({ kind: "subject", entity: "person" });
  expect(compiled('if a then relation else "other"', "text").type).toMatchObject({ kind: "code", list: "relation" });
});
