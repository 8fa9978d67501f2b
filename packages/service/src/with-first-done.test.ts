import { instantOf } from "@motlan/kernel";
import type { FirstDone, FormState } from "@motlan/procedure";
import { expect, test } from "vitest";
import { floorConfirmation, permanentResidence } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { publishing } from "./small-context.fixture.ts";
import { withFirstDone } from "./with-first-done.ts";
import { coupleWith } from "./world.fixture.ts";

const now = instantOf("2026-11-24", "09:00");
const firstIn = ({ requirements }: FormState): readonly FirstDone[] | undefined =>
  requirements.find(({ id }) => id === "floor-area")?.first;

const asked = async (): Promise<FormState> => {
  const form = await filledForm(permanentResidence, coupleWith(), { basis: "3" });
  return formStateOf(publishing([], now), form, []);
};

test("a procedure that is published leads there, under its own title", async () => {
  const state = await withFirstDone(publishing([floorConfirmation], now), await asked());
  expect(firstIn(state)).toEqual([
    { code: "1.013314", title: floorConfirmation.title, procedure: "floor-confirmation", found: true },
  ]);
});

test("one that is not, or may be begun no more, leads nowhere", async () => {
  const ended = { ...floorConfirmation, inForce: { to: "2026-11-23" } };
  for (const published of [[], [ended]]) {
    const state = await withFirstDone(publishing(published, now), await asked());
    expect(firstIn(state)).toEqual([{ code: "1.013314", found: true }]);
  }
});
