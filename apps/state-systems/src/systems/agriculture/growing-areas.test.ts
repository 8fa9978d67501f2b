import { expect, test } from "vitest";
import { asGenerated, population } from "../../testing/as-generated.ts";
import { growingAreasOf } from "./growing-areas.ts";

const areasIn = (commune: string) =>
  population.people
    .filter(({ permanent }) => permanent.commune === commune)
    .map(({ personalId }) => growingAreasOf(asGenerated, personalId));

test("where people farm some keep a growing area, with a number of their province and of what grows there", () => {
  const kept = areasIn("24280");
  expect(kept.filter((own) => own.length > 0).length).toBeGreaterThan(0);
  expect(kept.filter((own) => own.length > 0).length).toBeLessThan(kept.length / 2);
  for (const area of kept.flat())
    expect(area).toMatchObject({
      maSoVungTrong: expect.stringMatching(/^VN-DLOR-\d{4}$/u),
      cayTrong: expect.stringMatching(/^(?:Cà phê|Sầu riêng|Hồ tiêu)$/u),
      diaDiem: { maTinh: "66", maXa: "24280" },
    });
});

test("a few keep two, and in a ward of the city nobody keeps one", () => {
  const all = population.people.map(({ personalId }) => growingAreasOf(asGenerated, personalId).length);
  expect(all.filter((many) => many === 2).length).toBeLessThan(all.filter((many) => many === 1).length);
  expect(all).toContain(2);
  expect(areasIn("00166").flat()).toEqual([]);
});
