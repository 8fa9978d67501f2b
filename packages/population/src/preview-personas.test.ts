import { expect, test } from "vitest";
import { generatePopulation } from "./generate-population.ts";
import { previewPersonas } from "./preview-personas.ts";

test("a persona is reached in a preview as the register of accounts reaches her", () => {
  const { people } = generatePopulation({ seed: 7, today: "2026-11-23" });
  for (const { personalId, phone, email } of previewPersonas()) {
    const person = people.find((it) => it.personalId === personalId);
    expect([person?.phone, person?.email]).toEqual([phone, email]);
  }
  expect(previewPersonas().find(({ key }) => key === "mai")?.phone).toBeDefined();
});
