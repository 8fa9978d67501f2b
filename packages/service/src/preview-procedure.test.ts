import { instantOf, textOf } from "@motlan/kernel";
import type { Question, Source } from "@motlan/prefill";
import { expect, test } from "vitest";
import { birthRegistration, catalogue } from "./catalogue.fixture.ts";
import { filerNumber, spouseNumber, type World } from "./prefill-run.fixture.ts";
import { previewProcedure } from "./preview-procedure.ts";
import type { Answers } from "./save-answers.ts";
import { coupleWith, notice } from "./world.fixture.ts";

const now = instantOf("2026-11-23", "09:00");

/** A register that says what the world says, and keeps what it was asked. */
const sourceOf = (world: World): { readonly source: Source; readonly asked: Question[] } => {
  const asked: Question[] = [];
  const ask: Source["ask"] = async (question) => {
    asked.push(question);
    const { register, id } = question.service;
    const said = world[`${register}.${id} ${textOf(question.given.personalId)}`] ?? "none";
    return typeof said === "string"
      ? { kind: said }
      : { kind: "found", record: said.record, recordId: "1", asOf: "2026-01-02T03:04:05.000Z" };
  };
  return { source: { ask, tell: async () => ({ kind: "unavailable" }) }, asked };
};

const persona = { personalId: filerNumber, name: "Lê Mai", level: 2, phone: "0912345678", email: null };

const preview = async (world: World, answers: Answers) => {
  const { source, asked } = sourceOf(world);
  let id = 0;
  const ctx = { source, catalogue, clock: { now: () => now }, newId: () => `e${(id += 1)}` };
  const state = await previewProcedure(ctx, { procedure: birthRegistration, persona, answers });
  return { state, asked };
};

const married = coupleWith(notice("00001.GCS.01234.26", false));
const { [`civil-status.marriage ${filerNumber}`]: _, ...single } = married;

test("as a married mother the preview has her name sealed and her husband found", async () => {
  const { state } = await preview(married, { relation: "mother" });
  expect(state.sealed["filer.fullName"]).toMatchObject({ register: "population", value: { family: "Lê" } });
  expect(state.subjects.father).toMatchObject({ status: "found", ref: "filer.spouse" });
  expect(state.sealed["father.fullName"]?.value).toMatchObject({ family: "Trần" });
  expect(state.requirements.find(({ id }) => id === "proof-of-birth")?.state).toBe("needless");
});

test("as an unmarried mother she is asked who the father is, for no register knows a husband", async () => {
  const { state } = await preview(single, { relation: "mother" });
  expect(state.subjects.father).toMatchObject({ status: "pending", ref: null });
  expect(state.subjects.father?.options.map(({ value }) => value)).toEqual(["undetermined", "typed"]);
  expect(state.sealed).not.toHaveProperty(["father.fullName"]);
});

test("what the sign-in knows of the persona is proposed as it would be to anybody", async () => {
  const { state } = await preview(single, {});
  expect(state.suggested["filer.phone"]).toBe("0912345678");
});

test("nothing is left waiting, and a register that is down is told as it would be in earnest", async () => {
  const down: World = { ...married, [`health.birth-notices ${filerNumber}`]: "unavailable" };
  const { state } = await preview(down, { relation: "mother" });
  expect(state.registers.find(({ id }) => id === "health")?.state).toBe("unavailable");
  expect(state.registers.some(({ state: it }) => it === "asking")).toBe(false);
});

test("the answers tried are kept as the form keeps them, and those that the procedure does not ask are dropped", async () => {
  const { state } = await preview(single, { relation: "mother", "filer.phone": " 0912 345 678 ", gone: "x" });
  expect(state.answers).toEqual({ relation: "mother", "filer.phone": "0912345678" });
});

test("stand-ins are told that a procedure is tried, and are asked about the persona and her spouse alone", async () => {
  const { asked } = await preview(married, { relation: "mother", "father.personalId": "079200000009" });
  expect(new Set(asked.map(({ purpose }) => purpose.dossierId))).toEqual(new Set(["preview"]));
  expect(new Set(asked.map(({ given }) => given.personalId))).toEqual(new Set([filerNumber, spouseNumber]));
});
