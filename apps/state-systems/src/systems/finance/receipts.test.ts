import { expect, test } from "vitest";
import { asGenerated, children, population } from "../../testing/as-generated.ts";
import { receiptsOf } from "./receipts.ts";

test("who bought a dwelling has paid for its registration on the day of the certificate, and the tax on land", () => {
  expect(receiptsOf(asGenerated, "001196012345")).toMatchObject([
    {
      ngayNop: "2020-03-12",
      noiDung: "Lệ phí trước bạ nhà, đất",
      soBienLai: expect.stringMatching(/^AA-20E \d{7}$/u),
      soTien: expect.any(Number),
    },
    { ngayNop: expect.stringMatching(/^2025-/u), noiDung: "Thuế sử dụng đất phi nông nghiệp năm 2025" },
  ]);
});

test("most people have paid nothing, some once, a few several times, and a child never", () => {
  const paid = population.people.map(({ personalId }) => receiptsOf(asGenerated, personalId).length);
  const counted = (isSo: (many: number) => boolean): number => paid.filter(isSo).length;
  const [none, once, several] = [counted((it) => it === 0), counted((it) => it === 1), counted((it) => it > 1)];
  expect(none).toBeGreaterThan(once);
  expect(once).toBeGreaterThan(several);
  expect(several).toBeGreaterThan(0);
  expect(children.flatMap(({ personalId }) => receiptsOf(asGenerated, personalId))).toEqual([]);
});

const all = () => population.people.flatMap(({ personalId }) => receiptsOf(asGenerated, personalId));

test("what somebody paid is the same whenever it is asked, and each receipt has a number of its own", () => {
  expect(all()).toEqual(all());
  expect(new Set(all().map(({ maBanGhi }) => maBanGhi)).size).toBe(all().length);
});
