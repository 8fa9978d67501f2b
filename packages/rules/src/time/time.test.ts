import * as fc from "fast-check";
import { expect, test } from "vitest";
import { times } from "./time.fixture.ts";
import { parseTime, textOfTime } from "./time.ts";

const canonical = (text: string): string | undefined => {
  const value = parseTime(text);
  return value === undefined ? undefined : textOfTime(value);
};

test.each([
  ["01:02:03", "01:02:03"],
  ["00:00:00", "00:00:00"],
  ["24:00:00", "00:00:00"],
  ["11:22:33.444", "11:22:33.444"],
  ["11:22:33.123456789", "11:22:33.123456789"],
  ["11:22:33.000000001", "11:22:33.000000001"],
  ["11:22:33.5000000000000", "11:22:33.5"],
  ["11:22:33.000", "11:22:33"],
  ["23:59:00z", "23:59:00Z"],
  ["11:22:33-00:00", "11:22:33Z"],
  ["11:22:33+00:00", "11:22:33Z"],
  ["13:20:00+02:00", "13:20:00+02:00"],
  ["13:20:00-05:30", "13:20:00-05:30"],
  ["13:20:00+14:00", "13:20:00+14:00"],
  ["11:59:45-02:45:55", "11:59:45-02:45:55"],
  ["08:30:00.25@Asia/Ho_Chi_Minh", "08:30:00.25@Asia/Ho_Chi_Minh"],
  ["00:01:00@Etc/UTC", "00:01:00@Etc/UTC"],
  ["00:01:00@europe/paris", "00:01:00@Europe/Paris"],
])("the time %s is written %s", (text, expected) => {
  expect(canonical(text)).toBe(expected);
});

test.each([
  "",
  " 11:30:00",
  "13:20:00@Europe/Paris ",
  ...`7:00:00 07:1:00 07:01:2 07:20 11:30:00T 11:30:00. 2017-08-10 24:00:01 24:01:00 24:00:00.1 25:00:00 00:60:00
  00:00:60 23:59:60 13:20:00+14:01 13:20:00-19:00 13:20:00+5:00 13:20:00+5 13:20:00+05:60 13:20:00Z+01:00
  13:20:00@xyz/abc 13:20:00@ 13:20:00@+07:00 13:20:00+02:00@Europe/Paris 11:22:33.1234567891`.split(/\s+/u),
])("%j is no time", (text) => {
  expect(parseTime(text)).toBeUndefined();
});

test("a zone asked for in small letters first keeps its capitals", () => {
  expect(canonical("00:00:00@asia/ho_chi_minh")).toBeDefined();
  expect(canonical("00:00:00@Asia/Ho_Chi_Minh")).toBe("00:00:00@Asia/Ho_Chi_Minh");
});

test("a time is read as it is written", () => {
  fc.assert(
    fc.property(times, (value) => {
      expect(parseTime(textOfTime(value))).toEqual(value);
    }),
    { numRuns: 1000 },
  );
});
