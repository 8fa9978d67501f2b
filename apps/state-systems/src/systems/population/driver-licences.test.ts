import { expect, test } from "vitest";
import { textAt } from "../../records/json-object.ts";
import { asGenerated, population } from "../../testing/as-generated.ts";
import { licenceOf } from "./driver-licences.ts";

const held = population.people.flatMap((person) => {
  const licence = licenceOf(asGenerated, person.personalId);
  return licence === undefined ? [] : [{ person, licence }];
});

test("a licence has twelve digits and of twelve points what is left; that of motorcycles has no end", () => {
  expect(held.length).toBeGreaterThan(50);
  for (const { soGPLX, hang, ngayHetHan, diemConLai } of held.map(({ licence }) => licence)) {
    expect(soGPLX).toMatch(/^\d{12}$/u);
    expect([hang, ngayHetHan === null]).toEqual([hang, hang === "A1"]);
    expect([6, 8, 9, 10, 12]).toContain(diemConLai);
  }
  expect(held.filter(({ licence }) => licence["diemConLai"] === 12).length).toBeGreaterThan(held.length / 2);
  expect(held.filter(({ licence }) => licence["diemConLai"] !== 12).length).toBeGreaterThan(0);
});

const yearOf = (date: string): number => Number(date.slice(0, 4));

test("nobody has one before the year in which she is of age", () => {
  const ages = held.map(({ person, licence }) => yearOf(textAt(licence, "ngayCap")) - yearOf(person.birthDate));
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(18);
});
