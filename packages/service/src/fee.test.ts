import type { Json } from "@motlan/kernel";
import { formEnv } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, permanentResidence } from "./catalogue.fixture.ts";
import { feeOf } from "./fee.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { coupleWith } from "./world.fixture.ts";

const feeFor = async (answers: Readonly<Record<string, Json>>) => {
  const form = await filledForm(permanentResidence, coupleWith(), answers);
  const state = formStateOf({ catalogue }, form, []);
  return feeOf(form.procedure, formEnv(form.procedure, state, form.situation.today)).map(({ amount }) => amount);
};

test("a levy is due of whoever does not say that she is exempt", async () => {
  expect(await feeFor({})).toEqual([10_000]);
  expect(await feeFor({ exempt: false })).toEqual([10_000]);
});

test("whoever is exempt pays nothing", async () => {
  expect(await feeFor({ exempt: true })).toEqual([]);
});
