import { fileURLToPath } from "node:url";
import { lookUpStep } from "@motlan/dossier";
import { expect, test } from "vitest";
import { loadCatalogue } from "./load-catalogue.ts";

const loaded = await loadCatalogue(fileURLToPath(new URL("../../catalogue", import.meta.url)));
if (!loaded.ok) throw new Error("the catalogue does not load");

const whole = loaded.value.procedures.filter(({ parts }) => parts === undefined);

test.each(whole.map((procedure) => [procedure.id, procedure] as const))(
  "in %s what is left open is looked up by the office that handles it, at a step that is always taken, before anything needs it",
  (_, procedure) => {
    const at = lookUpStep(procedure);
    const { actor, when, at: elsewhere, silenceDays } = procedure.steps[at] ?? {};
    expect([actor?.kind, when, elsewhere, silenceDays]).toEqual(["official", undefined, undefined, undefined]);
    const before = procedure.steps.slice(0, at);
    expect(before.filter((step) => step.actor.kind !== "official" || step.issues !== undefined)).toEqual([]);
  },
);
