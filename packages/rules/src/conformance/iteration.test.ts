import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.2.14 for: over lists", () => {
  hold([
    ["for i in [1, 2, 3] return i * i", [1, 4, 9]],
    ["for i in [] return i", []],
    ["for i in 5 return i + 1", [6]],
    ["for i in n return i", { n: null }, null],
    ['for s in ["a", "b"] return upper case(s)', ["A", "B"]],
    ["for x in nums return x + n", { nums: [1, 2], n: 10 }, [11, 12]],
    ["for x in nums return x", { nums: null }, null],
    ["for x in nums return x", { nums: [1, null, "x"] }, [1, null, null]],
    ["for r in rows return r.amount * 2", { rows: [{ amount: 1 }, { amount: 2.5 }] }, [2, 5]],
    ['for r in rows return r.on + @"P1D"', { rows: [{ on: "2026-02-28" }, {}] }, ["2026-03-01", null]],
    ["for list in matrix return sum(list)", { matrix: [[1, 2], [3], []] }, [3, 3, null]],
    [
      "for x in nums return { v: x, big: x > 1 }",
      { nums: [1, 2] },
      [
        { v: 1, big: false },
        { v: 2, big: true },
      ],
    ],
    ["for n in [1, 2] return n", { n: 9 }, [1, 2]],
    ["for x in nums return x", { nums: pending }, pending],
    ["for x in nums return x + n", { nums: [1], n: pending }, pending],
    ["for x in [] return x + n", { n: pending }, []],
    ["for x in nums return if x > 1 then x else n", { nums: [2, 3], n: pending }, [2, 3]],
  ]);
});

describe("10.3.2.14 for: over ranges of numbers and dates, up and down", () => {
  hold([
    ["for i in 1..5 return i", [1, 2, 3, 4, 5]],
    ["for i in 3..1 return i", [3, 2, 1]],
    ["for i in 2..2 return i", [2]],
    ["for i in -1..1 return i", [-1, 0, 1]],
    ["for i in [1..3] return i", [1, 2, 3]],
    ["for i in (1..4) return i", [2, 3]],
    ["for i in [3..1) return i", [3, 2]],
    ["for i in (1..1] return i", []],
    ["for i in 50..48 return i * 2", [100, 98, 96]],
    ["for i in n..n + 2 return i", { n: 7 }, [7, 8, 9]],
    ["for i in 1..n return i", { n: null }, null],
    ["for i in 1..n return i", { n: 2.5 }, null],
    ["for i in 1..n return i", { n: pending }, pending],
    ['for d in @"2021-01-30"..@"2021-02-02" return d', ["2021-01-30", "2021-01-31", "2021-02-01", "2021-02-02"]],
    ['for d in @"2024-03-01"..@"2024-02-28" return d', ["2024-03-01", "2024-02-29", "2024-02-28"]],
    ['count(for d in @"2021-01-01"..@"2022-01-01" return d)', 366],
    ["for d in day..born return d.day", { day: "2026-11-28", born: "2026-11-30" }, [28, 29, 30]],
    ["for d in born..day return d", { born: "2026", day: "2026-11-30" }, null],
    ["for d in born..day return d", { born: null, day: "2026-11-30" }, null],
  ]);
});

describe("10.3.2.14 for: several clauses make all combinations, the last one fastest", () => {
  hold([
    [
      "for i in [1, 2], j in [3, 4] return [i, j]",
      [
        [1, 3],
        [1, 4],
        [2, 3],
        [2, 4],
      ],
    ],
    ["for i in 1..2, j in 2..3 return i * j", [2, 3, 4, 6]],
    ["for i in 1..3, j in 1..i return j", [1, 1, 2, 1, 2, 3]],
    ["for i in 1..2, j in [] return i", []],
    ["for i in [], j in 1..2 return j", []],
    ["for i in 1..2, j in 3..4, k in 5..6 return i + j + k", [9, 10, 10, 11, 10, 11, 11, 12]],
    ["for list in matrix, x in list return x", { matrix: [[1, 2], [3]] }, [1, 2, 3]],
    ["for r in rows, s in texts return r.desc + s", { rows: [{ desc: "a" }], texts: ["x", "y"] }, ["ax", "ay"]],
    ["for i in 1..2 return for j in 1..i return j", [[1], [1, 2]]],
    [
      "for i in 1..2 return for i in 8..9 return i",
      [
        [8, 9],
        [8, 9],
      ],
    ],
  ]);
});

describe("10.3.2.14 for: partial is the list of the results so far", () => {
  hold([
    ["for i in 0..4 return if i = 0 then 1 else i * partial[-1]", [1, 1, 2, 6, 24]],
    ["for i in 1..8 return if i <= 2 then 1 else partial[-1] + partial[-2]", [1, 1, 2, 3, 5, 8, 13, 21]],
    ["for i in 1..4 return count(partial)", [0, 1, 2, 3]],
    ["for i in [1, 2, 3, 4] return if i = 1 then i else i + partial[-1]", [1, 3, 6, 10]],
    ["for i in 1..2, j in 1..2 return count(partial)", [0, 1, 2, 3]],
    [
      "for i in 1..2 return (for j in 1..2 return count(partial))",
      [
        [0, 1],
        [0, 1],
      ],
    ],
  ]);
});

describe("10.3.2.15 some and every (table 49)", () => {
  hold([
    ["some x in [1, 2, 3] satisfies x > 2", true],
    ["some x in [1, 2, 3] satisfies x > 3", false],
    ["every x in [1, 2, 3] satisfies x > 0", true],
    ["every x in [1, 2, 3] satisfies x > 1", false],
    ["some x in [] satisfies x = 1", false],
    ["every x in [] satisfies x = 1", true],
    ["some x in 1..3 satisfies x = 2", true],
    ["every x in 1..3 satisfies x < 3", false],
    ['some d in @"2026-01-01"..@"2026-01-31" satisfies d.weekday = 7', true],
    ["some x in [1, 2], y in [2, 3] satisfies x = y", true],
    ["every x in [1, 2], y in [2, 3] satisfies x < y", false],
    ["some x in 1..3, y in [x] satisfies y > 2", true],
    ["some r in rows satisfies r.paid and r.amount > 5", { rows: [{ paid: true, amount: 6 }] }, true],
    ["some x in nums satisfies every y in nums satisfies y <= x", { nums: [3, 1, 2] }, true],
    ["some x in nums satisfies x > 1", { nums: null }, null],
    ["every x in nums satisfies x > 1", { nums: null }, null],
  ]);
});

describe("10.3.2.15 some and every are three-valued", () => {
  hold([
    ["some x in nums satisfies x > 1", { nums: [null, 2] }, true],
    ["some x in nums satisfies x > 1", { nums: [null, 1] }, null],
    ["every x in nums satisfies x > 1", { nums: [null, 2] }, null],
    ["every x in nums satisfies x > 1", { nums: [null, 1] }, false],
    ["some x in nums satisfies x > n", { nums: [1], n: pending }, pending],
    ["some x in nums satisfies x > n or x = 3", { nums: [1, 3], n: pending }, true],
    ["every x in nums satisfies x > n and x < 3", { nums: [1, 3], n: pending }, false],
    ["some x in nums satisfies x > 1", { nums: pending }, pending],
    ["some x in [1, 2], y in (if x = 2 then null else [1]) satisfies n = 1", { n: pending }, pending],
    ["some x in [1, 2], y in (if x = 2 then null else [1]) satisfies n = 1", { n: 1 }, true],
    ["some x in [1, 2], y in (if x = 2 then null else [1]) satisfies n = 1", { n: 2 }, null],
    ["every x in nums, y in 1..x satisfies n > y", { nums: [1, null], n: pending }, pending],
    ["every x in nums, y in 1..x satisfies n > y", { nums: [1, null], n: 1 }, false],
    [
      "if (some x in nums, y in 1..x satisfies day < dates[1]) then 1 else 2",
      { nums: [1, null], day: "1990", dates: ["1990-06-06"] },
      null,
    ],
    ["some d in dates satisfies d < day", { dates: ["2020", "1999"], day: "2020-06-01" }, true],
    ["some d in dates satisfies d < day", { dates: ["2020"], day: "2020-06-01" }, null],
    ["every d in dates satisfies d < day", { dates: ["2020", "2021"], day: "2020-06-01" }, false],
  ]);
});
