import { expect, test } from "vitest";
import { textAt } from "../../records/json-object.ts";
import { asGenerated, children, population } from "../../testing/as-generated.ts";
import { decisionsOn } from "./decisions.ts";

const all = population.people.map(({ personalId }) => decisionsOn(asGenerated, personalId));

test("against most people nothing was decided, against a few something, against some of these twice", () => {
  const some = all.filter((own) => own.length > 0);
  expect(some.length).toBeGreaterThan(3);
  expect(some.length).toBeLessThan(population.people.length / 8);
  expect(some.some((own) => own.length > 1)).toBe(true);
  expect(children.flatMap(({ personalId }) => decisionsOn(asGenerated, personalId))).toEqual([]);
});

test("it was decided by the committee of where she lives, by the name that it had on that day", () => {
  for (const decision of all.flat())
    expect(decision).toMatchObject({
      soQuyetDinh: expect.stringMatching(/^\d+\/QĐ-XPHC$/u),
      ngay: expect.stringMatching(/^202[45]-/u),
      coQuan: expect.stringMatching(/^Ủy ban nhân dân (?:phường|xã|thị trấn) /u),
      daChapHanh: expect.any(Boolean),
    });
  expect(all.flat().some((one) => textAt(one, "ngay") < "2025-07" && textAt(one, "coQuan").includes(", "))).toBe(true);
});
