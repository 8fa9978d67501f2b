import { expect, test } from "vitest";
import { textAt } from "../../records/json-object.ts";
import { asGenerated, children, population } from "../../testing/as-generated.ts";
import { taxpayerOf } from "./taxpayers.ts";

test("since July 2025 her own number is a person's tax code, at the office of the province where she lives", () => {
  expect(taxpayerOf(asGenerated, "001188007713")).toEqual({
    maSoThue: "001188007713",
    coQuanThue: "Thuế thành phố Hà Nội",
    conNo: false,
  });
});

/** The tenth digit is made of the nine before it. */
const isOldCode = (code: string): boolean => {
  const sum = [31, 29, 23, 19, 17, 13, 7, 5, 3].reduce((all, weight, at) => all + weight * Number(code[at]), 0);
  return /^\d{10}$/u.test(code) && Number(code[9]) === 10 - (sum % 11);
};

const known = population.people.flatMap(({ personalId }) => {
  const taxpayer = taxpayerOf(asGenerated, personalId);
  return taxpayer === undefined ? [] : [{ personalId, taxpayer }];
});

test("a few are known by a code of before that is not matched yet, of ten digits that agree with each other", () => {
  expect(isOldCode("0300588569")).toBe(true);
  const old = known.filter(({ personalId, taxpayer }) => taxpayer["maSoThue"] !== personalId);
  expect(old.length).toBeGreaterThan(0);
  expect(old.length).toBeLessThan(known.length / 8);
  expect(old.filter(({ taxpayer }) => !isOldCode(textAt(taxpayer, "maSoThue")))).toEqual([]);
});

test("some owe taxes, most do not, not everybody is known, and no child is", () => {
  const owing = known.filter(({ taxpayer }) => taxpayer["conNo"] === true).length;
  expect(owing).toBeGreaterThan(0);
  expect(owing).toBeLessThan(known.length / 4);
  expect(known.length).toBeLessThan(population.people.length);
  expect(children.flatMap(({ personalId }) => taxpayerOf(asGenerated, personalId) ?? [])).toEqual([]);
});
