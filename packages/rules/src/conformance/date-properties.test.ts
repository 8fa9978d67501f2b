import { describe } from "vitest";
import { hold, pending } from "./conformance.fixture.ts";

describe("10.3.2.15 properties of dates (tables 65 and 66)", () => {
  hold([
    ['@"2017-12-10".year', 2017],
    ['@"2017-12-10".month', 12],
    ['@"2017-12-10".day', 10],
    ['@"2017-12-10".weekday', 7],
    ['@"2026-11-30".weekday', 1],
    ["today().year", 2026],
    ["born.year", { born: null }, null],
    ["born.day", { born: pending }, pending],
    ["person.born.month", { person: { born: "1950-07-02" } }, 7],
    ['(@"2017-12-10" + @"P1M").month', 1],
  ]);
});

describe("10.3.2.15 properties of dates and times, and of times (tables 65 and 66)", () => {
  hold([
    ['@"2012-03-07T10:11:12.5+02:00".year', 2012],
    ['date and time("2012-03-07Z").year', 2012],
    ['@"2012-03-07T10:11:12.5+02:00".month', 3],
    ['@"2012-03-07T10:11:12.5+02:00".day', 7],
    ['@"2012-03-07T10:11:12.5+02:00".weekday', 3],
    ['@"2012-03-07T10:11:12.5+02:00".hour', 10],
    ['@"2012-03-07T10:11:12.5+02:00".minute', 11],
    ['@"2012-03-07T10:11:12.5+02:00".second', 12.5],
    ['@"2012-03-07T10:11:12.5+02:00".time offset', "PT2H"],
    ['@"2012-03-07T10:11:12.5+02:00".timezone', null],
    ['@"2012-03-07T10:11:12@Europe/Paris".timezone', "Europe/Paris"],
    ['@"2012-07-07T10:11:12@Europe/Paris".time offset', "PT2H"],
    ['@"2012-03-07T10:11:12".time offset', null],
    ['@"10:11:12".hour', 10],
    ['@"10:11:12Z".time offset', "PT0S"],
    ['@"10:11:12@Asia/Ho_Chi_Minh".time offset', "PT7H"],
    ['@"10:11:12@Asia/Ho_Chi_Minh".timezone', "Asia/Ho_Chi_Minh"],
    ['@"10:11:12".timezone', null],
    ["moment.hour", { moment: null }, null],
    ["clock.minute", { clock: pending }, pending],
  ]);
});

describe("10.3.2.15 properties of durations (tables 65 and 66)", () => {
  hold([
    ['@"P1Y14M".years', 2],
    ['@"P1Y14M".months', 2],
    ['@"-P1Y2M".months', -2],
    ['@"PT25H".days', 1],
    ['@"PT25H".hours', 1],
    ['@"P2DT20H14M5.25S".minutes', 14],
    ['@"P2DT20H14M5.25S".seconds', 5.25],
    ['@"PT0S".days', 0],
    ['@"-PT90M".minutes', -30],
    ["wait.days", { wait: null }, null],
    ["term.years", { term: "P18M" }, 1],
  ]);
});
