import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

const rows = [
  { desc: "copy", amount: 10, paid: true, on: "2026-01-05" },
  { desc: "stamp", amount: 2.5, paid: false, on: "2026-02-05" },
  { desc: "post", amount: null, paid: true },
];

describe("10.3.2.5 filters by a condition", () => {
  hold([
    ["[1, 2, 3, 4][item > 2]", [3, 4]],
    ["[1, 2, 3, 4][item > 9]", []],
    ["[1, 2, 3, 4][even(item)]", [2, 4]],
    ["[][item > 2]", []],
    ["[ { x: 1, y: 2 }, { x: 2, y: 3 } ][x = 1]", [{ x: 1, y: 2 }]],
    ["[ { x: 1, y: 2 }, { x: null, y: 3 } ][x < 2]", [{ x: 1, y: 2 }]],
    ["[ { x: 1, y: 2 }, { x: 2, y: 3 } ][item.x = 1]", [{ x: 1, y: 2 }]],
    ["[ { item: 1 }, { item: 2 } ][item = 2]", [{ item: 2 }]],
    ["[ { item: 1 }, { item: 2 } ][item >= 2].item", [2]],
    ["[true, false][item]", [true]],
    ["[1, 2, 3][item > 1][item < 3]", [2]],
    ["[1, 2, 3][true]", [1, 2, 3]],
    ["[1, 2, 3][null]", []],
    ["[[1], [2, 3]][count(item) > 1]", [[2, 3]]],
    ["[1, 2, 3, 4][item > n]", { n: 2 }, [3, 4]],
    ["nums[item > 1]", { nums: [1, 2, null, "x", 3] }, [2, 3]],
    ["nums[item > 1]", { nums: null }, null],
    ["rows[amount > 5].desc", { rows }, ["copy"]],
    ["rows[paid].desc", { rows }, ["copy", "post"]],
    ['rows[on < @"2026-02-01"].desc', { rows }, ["copy"]],
    ["rows[amount = null].desc", { rows }, ["post"]],
    ['rows[desc in ("copy", "post")].desc', { rows }, ["copy", "post"]],
    ["rows[item.paid and amount > 1].desc", { rows }, ["copy"]],
    ["rows[paid][1].desc", { rows }, "copy"],
    ["rows[unit price > 1].unit price", { rows: [{ "unit price": 5 }, {}] }, [5]],
    ["count(rows[not(paid)])", { rows }, 1],
    ["sum(rows[amount != null].amount)", { rows }, 12.5],
    ['visits[item = "home"].at', { visits: [{ item: "home", at: "2026-01-01T08:00:00" }] }, ["2026-01-01T08:00:00"]],
    ['person.visits[lasted > @"PT1H"].item', { person: { visits: [{ item: "x", lasted: "PT2H" }] } }, ["x"]],
    ["for r in rows[paid] return r.desc", { rows }, ["copy", "post"]],
  ]);
});

describe("10.3.2.5 filters by a position", () => {
  hold([
    ["[1, 2, 3][1]", 1],
    ["[1, 2, 3][3]", 3],
    ["[1, 2, 3][4]", null],
    ["[1, 2, 3][0]", null],
    ["[1, 2, 3][-1]", 3],
    ["[1, 2, 3][-3]", 1],
    ["[1, 2, 3][-4]", null],
    ["[1, 2, 3][1.5]", null],
    ["[1, 2, 3][1 + 1]", 2],
    ["[1, 2, 3][n]", { n: 2 }, 2],
    ["[1, 2, 3][n]", { n: null }, null],
    ["[][1]", null],
    ["[null, 2][1]", null],
    ["[[1, 2], [3]][1][2]", 2],
    ["nums[2]", { nums: [1, 2] }, 2],
    ["nums[1]", { nums: ["x"] }, null],
    ["nums[1]", { nums: null }, null],
    ["nums[1e30]", { nums: [1] }, null],
    ["rows[2].desc", { rows }, "stamp"],
    ["rows[-1].amount", { rows }, null],
    ['dates[1] + @"P1D"', { dates: ["2026-02-28"] }, "2026-03-01"],
    ["clocks[1].hour", { clocks: ["08:30:00"] }, 8],
    ["for i in 1..2 return rows[i].desc", { rows }, ["copy", "stamp"]],
  ]);
});

describe("10.3.2.9.4 what is no list is filtered as the list of it alone (table 45)", () => {
  hold([
    ["3[item > 2]", [3]],
    ["3[item > 3]", []],
    ["3[1]", 3],
    ["3[-1]", 3],
    ["3[2]", null],
    ['"abc"[item = "abc"]', ["abc"]],
    ["{ x: 1 }[x = 1]", [{ x: 1 }]],
    ["{ x: 1 }[x = 2]", []],
    ["true[item]", [true]],
    ["row[amount > 5].desc", { row: rows[0] ?? null }, ["copy"]],
    ["null[1]", null],
    ["n[item > 3]", { n: null }, null],
    ["n[item > 3]", { n: pending }, pending],
    ["n[1]", { n: null }, null],
  ]);
});

describe("10.3.2.5 a path into a list goes into each of its contexts", () => {
  hold([
    ["[ { x: 1, y: 2 }, { x: 2, y: 3 } ].y", [2, 3]],
    [
      "[ { a: { b: [1] } }, { a: { b: [2.1, 2.2] } }, { a: { b: [3] } }, { a: { b: [4, 5] } } ].a.b",
      [[1], [2.1, 2.2], [3], [4, 5]],
    ],
    ["[ { a: { b: 1 } }, { a: null } ].a.b", [1, null]],
    ["[ null, { x: 1 } ].x", [null, 1]],
    ["rows.desc", { rows }, ["copy", "stamp", "post"]],
    ["rows.on", { rows }, ["2026-01-05", "2026-02-05", null]],
    ["rows.amount", { rows: [{ amount: "x" }, 7, null] }, [null, null, null]],
    ["rows.desc", { rows: null }, null],
    ["rows.desc", { rows: pending }, pending],
    ["person.visits.item", { person: { visits: [{ item: "home" }, {}] } }, ["home", null]],
    ["person.visits.item", { person: null }, null],
    ["person.address.commune", { person: {} }, null],
    ["rows.unit price", { rows: [{ "unit price": 5 }] }, [5]],
  ]);
});

describe("a filter is as open as its condition", () => {
  hold([
    ["nums[item > n]", { nums: [1, 2], n: pending }, pending],
    ["nums[item > 1]", { nums: pending }, pending],
    ["nums[item > 5 and item > n]", { nums: [1, 2], n: pending }, []],
    ["nums[item > n]", { nums: [], n: pending }, []],
    ["[1, 2][n]", { n: pending }, pending],
    ["nums[2]", { nums: pending }, pending],
    ["dates[item < day]", { dates: ["2020", "2019"], day: "2020-06-01" }, null],
    ["count(dates[item < day])", { dates: ["2020", "2019"], day: "2021-06-01" }, 2],
  ]);
});
