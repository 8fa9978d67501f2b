import { describe, expect, test } from "vitest";
import { toFunction } from "../to-function.ts";
import { compiled, envOf, evaluate, hold, pending } from "./conformance.fixture.ts";

describe("age, an extension: whole years by today or by another day", () => {
  hold([
    ["age(born)", { born: "2008-11-28" }, 18],
    ["age(born)", { born: "2008-11-29" }, 17],
    ["age(born)", { born: "2004-02-29" }, 22],
    ["age(born)", { born: "2026-11-28" }, 0],
    ["age(born)", { born: "2026-11-29" }, null],
    ["age(born, day)", { born: "2000-02-29", day: "2018-02-28" }, 17],
    ["age(born, day)", { born: "2000-02-29", day: "2018-03-01" }, 18],
    ["age(born: born, on: day)", { born: "2000-01-01", day: "2001-01-01" }, 1],
    ["age(born)", { born: "2008" }, null],
    ["age(born)", { born: "2008-10" }, 18],
    ["age(born, day)", { born: "2000-06", day: "2018-06" }, null],
    ["age(born)", { born: null }, null],
    ["age(born)", { born: pending }, pending],
    ["age(born) >= 18 or a", { born: pending, a: true }, true],
  ]);
});

describe("year of, an extension", () => {
  hold([
    ["year of(born)", { born: "1950-07-02" }, 1950],
    ["year of(born)", { born: "1950" }, 1950],
    ["year of(born)", { born: null }, null],
    ["year of(born)", { born: pending }, pending],
  ]);
});

describe("in words, an extension: a date as certificates write it", () => {
  hold([
    ["in words(born)", { born: "2026-06-12" }, "Ngày mười hai, tháng sáu, năm hai nghìn không trăm hai mươi sáu"],
    ["in words(born)", { born: "1954-04" }, "Tháng tư, năm một nghìn chín trăm năm mươi tư"],
    ["in words(born)", { born: "1905" }, "Năm một nghìn chín trăm linh năm"],
    ['"Sinh: " + in words(born)', { born: "2000" }, "Sinh: Năm hai nghìn"],
    ["in words(born)", { born: null }, null],
    ["in words(born)", { born: pending }, pending],
  ]);
});

describe("in words, an extension: a number and an amount as papers write them after “bằng chữ”", () => {
  hold([
    ["in words(0)", "Không"],
    ["in words(10)", "Mười"],
    ["in words(15)", "Mười lăm"],
    ["in words(21)", "Hai mươi mốt"],
    ["in words(24)", "Hai mươi tư"],
    ["in words(105)", "Một trăm linh năm"],
    ["in words(125000)", "Một trăm hai mươi lăm nghìn"],
    ["in words(1000000)", "Một triệu"],
    ["in words(1005000)", "Một triệu không trăm linh năm nghìn"],
    ["in words(1000005)", "Một triệu không trăm linh năm"],
    ["in words(10015)", "Mười nghìn không trăm mười lăm"],
    ["in words(1000000000)", "Một tỷ"],
    ["in words(1000000021)", "Một tỷ không trăm hai mươi mốt"],
    ["in words(1005000000000)", "Một nghìn không trăm linh năm tỷ"],
    [
      "in words(999999999999999999)",
      "Chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
    ],
    ["in words(1000000000000000000)", null],
    ["in words(-12.5)", "Âm mười hai phẩy năm"],
    ["in words(0.25)", "Không phẩy hai mươi lăm"],
    ["in words(0.032)", "Không phẩy không ba mươi hai"],
    ["in words(2.50)", "Hai phẩy năm"],
    ["in words(1 / 3)", null],
    ["in words(1e-19)", null],
    [
      "in words(n)",
      { n: "0.12345678901234567" },
      "Không phẩy mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám tỷ chín trăm linh một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy",
    ],
    ["in words(n)", { n: null }, null],
    ["in words(n)", { n: pending }, pending],
    ["in words(fee)", { fee: 125_000 }, "Một trăm hai mươi lăm nghìn đồng"],
    ["in words(fee * 2)", { fee: 8000 }, "Mười sáu nghìn đồng"],
    ["in words(sum(fees))", { fees: [8000, 50_000] }, "Năm mươi tám nghìn đồng"],
    ["in words(fee)", { fee: null }, null],
    ['lower case(in words(n)) + " bản"', { n: 3 }, "ba bản"],
    ["in words(age(born))", { born: "1950" }, null],
    ["in words(null)", null],
  ]);
});

describe("status, an extension: how a subject is known", () => {
  hold([
    ['status(father) = "found"', { "status(father)": "found" }, true],
    ['status(father) in ("named", "typed")', { "status(father)": "absent" }, false],
    ["status(father)", { "status(father)": "undetermined" }, "undetermined"],
    ['status(father) = "found"', { "status(father)": "pending" }, pending],
    ['a or status(father) = "found"', { a: true, "status(father)": "pending" }, true],
  ]);
});

describe("10.3.4.11 today and now, by the clock of Viet Nam", () => {
  hold([
    ["today()", "2026-11-28"],
    ['today() + @"P1D"', "2026-11-29"],
    ["now()", "2026-11-28T08:30:00+07:00"],
    ["date(now())", "2026-11-28"],
    ['now() > @"2026-11-28T01:29:59Z"', true],
  ]);

  test("where nobody tells the moment, now() is null", () => {
    const { now: _, ...env } = envOf({});
    expect(toFunction(compiled("now()"))(env)).toBeNull();
    expect(toFunction(compiled("today()"))(env)).toBe("2026-11-28");
  });
});

describe("local time, an extension: what the clocks of Viet Nam show at a moment", () => {
  hold([
    ["local time(now())", "08:30:00+07:00"],
    ['local time(@"2026-11-28T01:30:00Z")', "08:30:00+07:00"],
    ['local time(@"2026-11-28T20:30:00.5Z")', "03:30:00.5+07:00"],
    ['local time(@"2026-11-28T08:30:00@Europe/Paris")', "14:30:00+07:00"],
    ['local time(@"2026-11-28T08:30:00")', "08:30:00"],
    ["local time(moment).hour", { moment: "2026-11-28T16:59:59-01:00" }, 0],
    ["local time(moment)", { moment: null }, null],
    ["local time(moment)", { moment: pending }, pending],
  ]);
});

describe("working days, an extension: the n-th after a date, by the authority's calendar", () => {
  hold([
    ['working days(@"2026-11-27", 1)', "2026-11-30"],
    ['working days(@"2026-11-27", 2)', "2026-12-02"],
    ['working days(@"2026-11-27", 5)', "2026-12-05"],
    ['working days(@"2026-11-28", 0)', "2026-11-30"],
    ['working days(@"2026-11-27", 0)', "2026-11-27"],
    ["working days(today(), n)", { n: 3 }, "2026-12-03"],
    ["working days(from: today(), amount: 1)", "2026-11-30"],
    ['working days(@"2026-11-27", -1)', null],
    ['working days(@"2026-11-27", 1.5)', null],
    ['working days(@"2026-11-27", 1e9)', null],
    ['working days(@"9999-12-31", 1)', null],
    ["working days(day, 1)", { day: null }, null],
    ["working days(day, 1)", { day: "2026" }, null],
    ["working days(day, n)", { day: "2026-11-27", n: null }, null],
    ["working days(day, 1)", { day: pending }, pending],
  ]);
});

describe("working hours, an extension: the moment at which so many have passed", () => {
  hold([
    ['working hours(@"2026-11-27T08:00:00+07:00", 2)', "2026-11-27T10:00:00+07:00"],
    ['working hours(@"2026-11-27T10:30:00+07:00", 2)', "2026-11-27T14:30:00+07:00"],
    ['working hours(@"2026-11-27T16:30:00+07:00", 1)', "2026-11-30T08:00:00+07:00"],
    ['working hours(@"2026-11-27T08:00:00@Asia/Ho_Chi_Minh", 2)', "2026-11-27T10:00:00@Asia/Ho_Chi_Minh"],
    ['working hours(@"2026-11-27T02:00:00@Europe/Paris", 2)', "2026-11-27T04:00:00@Europe/Paris"],
    ["working hours(now(), 0.5)", "2026-11-30T08:00:00+07:00"],
    ['local time(working hours(@"2026-11-27T16:30:00+07:00", 1))', "08:00:00+07:00"],
    ['working hours(@"2026-11-27T08:00:00", 2)', null],
    ['working hours(@"2026-11-27T08:00:00Z", -2)', null],
    ['working hours(@"2026-11-27T08:00:00Z", 1e9)', null],
    ['working hours(@"9999-12-31T16:00:00Z", 100)', null],
    ["working hours(moment, 2)", { moment: null }, null],
    ["working hours(now(), n)", { n: pending }, pending],
  ]);

  test("where no calendar is known, what counts in working time is null", () => {
    const { calendar: _, ...env } = envOf({});
    for (const source of ["working days(today(), 1)", "working hours(now(), 1)"])
      expect(toFunction(compiled(source))(env)).toBeNull();
  });
});

test("a rule names the clock and the calendar among what it reads", () => {
  expect(compiled("working days(today(), n)").reads).toEqual(["today()", "n", "calendar()"]);
  expect(compiled("age(born)").reads).toEqual(["born", "today()"]);
  expect(compiled("age(born, day)").reads).toEqual(["born", "day"]);
  expect(compiled("local time(now())").reads).toEqual(["now()"]);
  expect(evaluate("age(born)", { born: "2008" })).toBeNull();
});
