import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { judge, type Report } from "./judge.fixture.ts";
import { knownDifferences } from "./known-differences.fixture.ts";
import { unexplainedText, unmet } from "./report.fixture.ts";

const cases = 2000;

/** Each case is parsed twice, and where the engines part, so is every part of it. */
const patience = 120_000;

describe("beside feelin, on random expressions", () => {
  let report: Report;

  beforeAll(() => {
    report = judge({ cases, seed: fc.readConfigureGlobal().seed ?? 0 });
  }, patience);

  test("every difference is one that the standard explains", () => {
    expect(report.unexplained.map(unexplainedText)).toEqual([]);
  });

  test("every known difference is met: none is kept that is none any more", () => {
    expect(unmet(report)).toEqual([]);
  });

  test("most cases agree", () => {
    expect(report.cases).toBe(cases);
    expect(report.agreed / report.cases).toBeGreaterThan(0.75);
  });
});

test("a known difference says where the standard says it", () => {
  for (const { name, why } of knownDifferences) expect(why, name).toMatch(/10\.3\.\d/u);
});
