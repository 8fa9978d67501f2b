import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

/** A date of which only the year or the month is known: what is said of it holds if it holds for every day. */
describe("comparisons of partial dates", () => {
  hold([
    ["born < day", { born: "1950", day: "1951-01-01" }, true],
    ["born < day", { born: "1950", day: "1950-12-31" }, null],
    ["born <= day", { born: "1950", day: "1950-12-31" }, true],
    ["born > day", { born: "1950", day: "1950-12-31" }, false],
    ["born >= day", { born: "1950-07", day: "1950-07-01" }, true],
    ["born > day", { born: "1950-07", day: "1950-07-01" }, null],
    ["born = day", { born: "1950", day: "1950-07-01" }, null],
    ["born != day", { born: "1950", day: "1951-07-01" }, true],
    ["born = born", { born: "1950" }, null],
    ["born < day", { born: "1950", day: "1951" }, true],
    ["born < day", { born: "1950-06", day: "1950" }, null],
    ["born = null", { born: "1950" }, false],
    ['born between day and @"1960-01-01"', { born: "1950", day: "1949-12-31" }, true],
    ['born between day and @"1960-01-01"', { born: "1950", day: "1951-01-01" }, false],
    ['born in [day..@"1950-06-30"]', { born: "1950-06", day: "1950-01-01" }, true],
    ['born in (< @"1950-06-30")', { born: "1950-06" }, null],
    ['born in (@"1950-06-30", @"1951-06-30")', { born: "1950-06" }, null],
    ['born in (@"1949-06-30", @"1951-06-30")', { born: "1950-06" }, false],
    ["list contains(dates, born)", { dates: ["1949-01-01", "1951"], born: "1950" }, false],
    ["min(dates)", { dates: ["1949", "1951"] }, "1949"],
    ["max(dates)", { dates: ["1950", "1950-06-01"] }, null],
    ["sort(dates, function(x, y) x < y)", { dates: ["1951", "1949-05"] }, ["1949-05", "1951"]],
    ["sort(dates, function(x, y) x < y)", { dates: ["1950", "1950-05"] }, null],
  ]);
});

describe("arithmetic with partial dates", () => {
  hold([
    ['born + @"P1D"', { born: "1950" }, null],
    ['born + @"P60D" < day', { born: "1950", day: "1951-03-02" }, true],
    ['born + @"P60D" < day', { born: "1950", day: "1951-03-01" }, null],
    ['born - @"P1D" < day', { born: "1950-07", day: "1950-07-31" }, true],
    ["string(born)", { born: "1950" }, null],
    ["string([born])", { born: "1950" }, null],
    ['string([born]) = "[\\"1950\\"]"', { born: "1950" }, null],
    ["string([born])", { born: "1950-07-02" }, '["1950-07-02"]'],
    ['born + @"P18Y" < today()', { born: "1950" }, true],
    ['born + @"P76Y" <= today()', { born: "1950" }, null],
    ['born + @"P77Y" <= today()', { born: "1950" }, false],
    ['born - @"P1M" > day', { born: "1950-07", day: "1950-05-31" }, true],
    ['born + @"P9000Y" < today()', { born: "1950" }, null],
    ['today() - born > @"P1000D"', { born: "1950" }, true],
    ['today() - born > @"P40D"', { born: "2026-10" }, null],
    ['today() - born > @"P60D"', { born: "2026-10" }, false],
    ["today() - born", { born: "1950" }, null],
    ["(today() - born).days", { born: "1950" }, null],
    ['(born - born) = @"PT0S"', { born: "1950" }, null],
    ['born + @"PT1H"', { born: "1950" }, null],
  ]);
});

describe("what a partial date is made of", () => {
  hold([
    ["born.year", { born: "1950" }, 1950],
    ["born.month", { born: "1950" }, null],
    ["born.month", { born: "1950-07" }, 7],
    ["born.day", { born: "1950-07" }, null],
    ["born.weekday", { born: "1950-07" }, null],
    ['(born + @"P1D").year', { born: "1950-06" }, 1950],
    ['(born + @"P1D").month', { born: "1950-06" }, null],
    ['(born + @"P1D").year', { born: "1950" }, null],
    ["year of(born)", { born: "1950" }, 1950],
    ["day of week(born)", { born: "1950-07" }, null],
    ["string(born)", { born: "1950-07" }, null],
    ["years and months duration(born, day)", { born: "1950", day: "2026-01-01" }, null],
    ["date and time(born, clock)", { born: "1950", clock: "10:00:00" }, null],
    ["age(born) >= 76", { born: "1950" }, null],
    ["in words(born)", { born: "1950-07" }, "Tháng bảy, năm một nghìn chín trăm năm mươi"],
  ]);
});

describe("what is undecided takes no branch and keeps nothing, but need not stay undecided", () => {
  hold([
    ["if born < day then 1 else 2", { born: "1950", day: "1950-06-01" }, null],
    ["if born < day then 1 else 1", { born: "1950", day: "1950-06-01" }, 1],
    ["if born < day then n else 1", { born: "1950", day: "1950-06-01", n: pending }, pending],
    ["born < day and a", { born: "1950", day: "1950-06-01", a: false }, false],
    ["born < day or a", { born: "1950", day: "1950-06-01", a: true }, true],
    ["born < day and a", { born: "1950", day: "1950-06-01", a: true }, null],
    ["not(born < day)", { born: "1950", day: "1950-06-01" }, null],
    ["(born < day) = true", { born: "1950", day: "1950-06-01" }, null],
    ["(born < day) = null", { born: "1950", day: "1950-06-01" }, null],
    [
      "string(if born < day then 0.12345678901234567891 else 0.12345678901234567892)",
      { born: "1950", day: "1950-06-01" },
      null,
    ],
    [
      "(if born < day then function(x: number) 1 else function(x: number) 2)(3)",
      { born: "1950", day: "1950-06-01" },
      null,
    ],
    ["(if born < day then 1e400 else 1e401) = 1e400", { born: "1950", day: "1950-06-01" }, null],
    ["if born < day then [1, 2] else [1, 2]", { born: "1950", day: "1950-06-01" }, [1, 2]],
    ['if born < day then @"P1M" else duration("P1M")', { born: "1950", day: "1950-06-01" }, "P1M"],
    ['if @"10:00:00" + (day - born) = null then 1 else 2', { born: "1950", day: "1950-06-01" }, null],
    ["if abs(day - born) = null then 1 else 2", { born: "1950", day: "1950-06-01" }, null],
    ["if time(10, 0, 0, day - born) = null then 1 else 2", { born: "1950", day: "1950-06-01" }, null],
    ["if (for x in born..day return x) = null then 1 else 2", { born: "1950", day: "1950-06-01" }, null],
    ["if (some x in age(born) satisfies x > 18) then 1 else 2", { born: "1950" }, null],
    ["if age(born)[1] > 10 then 1 else 2", { born: "1950" }, null],
    ["if sum(age(born)) = null then 1 else 2", { born: "1950" }, null],
    ['if born + @"P10D" = null then 1 else 2', { born: "9999" }, null],
    ['if born + @"P400D" = null then 1 else 2', { born: "9999" }, 1],
    ['if born + @"P1M" = null then 1 else 2', { born: "9999" }, null],
    ["dates[item < day]", { dates: ["1950", "1949"], day: "1950-06-01" }, null],
    ["dates[item < day]", { dates: ["1950", "1949"], day: "1951-01-01" }, ["1950", "1949"]],
    ["for d in dates return d < day", { dates: ["1950", "1949"], day: "1950-06-01" }, null],
    ["for d in dates return d.year", { dates: ["1950", "1949-05"] }, [1950, 1949]],
    ["some d in dates satisfies d < day", { dates: ["1950", "1949"], day: "1950-06-01" }, true],
    ["every d in dates satisfies d < day", { dates: ["1950", "1949"], day: "1950-06-01" }, null],
    ["count(dates)", { dates: ["1950", "1949"] }, 2],
    ["distinct values(dates)", { dates: ["1950", "1950"] }, null],
    ["distinct values(dates)", { dates: ["1950", "1951"] }, ["1950", "1951"]],
    ["index of(dates, day)", { dates: ["1950", "1951-01-01"], day: "1951-01-01" }, [2]],
    ["index of(dates, day)", { dates: ["1950", "1951"], day: "1951-01-01" }, null],
    ["(function(d: date) d < day)(born)", { born: "1950", day: "1950-06-01" }, null],
    ["{ d: born, r: d < day }.r", { born: "1950", day: "1951-06-01" }, true],
  ]);
});
