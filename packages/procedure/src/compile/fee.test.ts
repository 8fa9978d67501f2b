import { type Env, toFunction, type Value } from "@motlan/rules";
import { expect, test } from "vitest";
import { compileProcedure } from "./procedure.ts";
import { compiledSmallCatalogue, smallProcedure } from "./small-catalogue.fixture.ts";

const feeIn = (id: string) => {
  const compiled = compileProcedure({ file: "procedure.yaml", text: smallProcedure }, compiledSmallCatalogue());
  const fee = compiled.ok ? compiled.value.fee.find((it) => it.id === id) : undefined;
  if (!fee) throw new Error(`no fee ${id}`);
  return toFunction(fee.amount);
};

const knowing = (values: Readonly<Record<string, Value>>): Env => ({
  today: "2026-11-23",
  status: () => "absent",
  read: (path) => values[path] ?? null,
});

test.each([
  ["01", 8000],
  ["66", 5000],
])("the levy of province %s is that of its row", (province, amount) => {
  expect(feeIn("levy")(knowing({ place: { province, commune: "00001" } }))).toBe(amount);
});

test("a province without a row sets its levy at the counter", () => {
  expect(feeIn("levy")(knowing({ place: { province: "92", commune: "00001" } }))).toBeNull();
  expect(feeIn("levy")(knowing({}))).toBeNull();
});

test("an amount is worked out from the answers", () => {
  expect(feeIn("copies")(knowing({ copies: 3 }))).toBe(24_000);
});
