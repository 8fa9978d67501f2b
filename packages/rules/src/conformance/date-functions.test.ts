import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.4.6 is", () => {
  hold([
    ['is(date("2012-12-25"), date("2012-12-25"))', true],
    ['is(time("23:00:50z"), time("23:00:50"))', false],
    ['is(time("23:00:50z"), time("23:00:50+00:00"))', true],
    ['is(@"23:00:50+07:00", @"16:00:50Z")', false],
    ['is([@"10:00:00Z"], [@"17:00:00+07:00"])', false],
    ['is({ at: @"10:00:00Z" }, { at: @"17:00:00+07:00" })', false],
    ['is([@"10:00:00Z"], [@"10:00:00Z"])', true],
    ['is([@"10:00:00Z"], [@"10:00:00"])', false],
    ["is([clock], [clock])", { clock: "10:00:00" }, true],
    ["is([1, 2], [1])", false],
    ["is(1, 1.0)", true],
    ["is(1, 2)", false],
    ["is(null, null)", true],
    ["is(n, null)", { n: null }, true],
    ["is(n, 1)", { n: null }, false],
    ['is("a", "a")', true],
    ["is([1, 2], [1, 2])", true],
    ["is({ a: 1 }, { a: 1 })", true],
    ["is(n, 1)", { n: pending }, pending],
    ["is(born, day)", { born: "2020", day: "2021-01-01" }, false],
    ["is(born, day)", { born: "2020", day: "2020-01-01" }, null],
  ]);
});

describe("10.3.4.8 temporal functions", () => {
  hold([
    ["day of year(date(2019, 9, 17))", 260],
    ['day of year(@"2024-12-31")', 366],
    ['day of year(@"2019-09-17T23:00:00Z")', 260],
    ["day of year(born)", { born: null }, null],
    ["day of week(date(2019, 9, 17))", "Tuesday"],
    ['day of week(@"2026-11-29T00:00:00")', "Sunday"],
    ["day of week(today())", "Saturday"],
    ["day of week(born)", { born: null }, null],
    ["day of week(born)", { born: "1950" }, null],
    ["month of year(date(2019, 9, 17))", "September"],
    ['month of year(@"2026-01-01T00:00:00")', "January"],
    ["month of year(born)", { born: null }, null],
    ["month of year(born)", { born: pending }, pending],
    ["week of year(date(2019, 9, 17))", 38],
    ["week of year(date(2003, 12, 29))", 1],
    ["week of year(date(2004, 1, 4))", 1],
    ["week of year(date(2005, 1, 1))", 53],
    ["week of year(date(2005, 1, 3))", 1],
    ["week of year(date(2005, 1, 9))", 1],
    ["week of year(born)", { born: null }, null],
  ]);
});
