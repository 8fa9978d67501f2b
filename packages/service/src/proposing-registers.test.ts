import type { Json } from "@motlan/kernel";
import type { Catalogue, RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, maritalStatus } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { trustIn } from "./trust-in.ts";
import { coupleWith } from "./world.fixture.ts";

/** The catalogue where one register is as it is not today. */
const where = (id: string, change: { closed?: true; status?: RegisterService["status"] }): Catalogue => {
  const register = catalogue.registers[id];
  if (!register) throw new Error(`there is no register ${id}`);
  const services = Object.fromEntries(
    Object.entries(register.services).map(([name, service]) => [
      name,
      { ...service, status: change.status ?? service.status },
    ]),
  );
  const changed = { ...register, ...(change.closed ? { closed: change.closed } : {}), services };
  return { ...catalogue, registers: { ...catalogue.registers, [id]: changed } };
};

const world: World = {
  ...coupleWith(),
  [`social-security.benefit ${filerNumber}`]: { record: { dienMienGiam: "2" } },
};

const filled = async (cat: Catalogue, answers: Readonly<Record<string, Json>> = {}) => {
  const form = await filledForm(maritalStatus, world, { holder: "filer", ...answers }, cat);
  return { form, state: formStateOf({ catalogue: cat }, form, []) };
};

const digitised = where("population", { status: "partial" });

test("what a register has only digitised is proposed in its field, and what a live one holds is vouched for", async () => {
  const { state } = await filled(digitised);
  expect(state.suggested["holder.birthDate"]).toBe("1995-03-02");
  expect(state.sealed["holder.birthDate"]).toBeUndefined();
  expect(state.sealed["holder.residence"]?.register).toBe("residence");
});

test("the filer may say otherwise than such a register, and rules go by her word", async () => {
  const { form, state } = await filled(digitised, { "holder.birthDate": "1990-01-01" });
  expect(state.answers["holder.birthDate"]).toBe("1990-01-01");
  expect(form.resolution.value("holder.birthDate")).toBe("1990-01-01");
  const field = maritalStatus.fields["holder.birthDate"];
  const seal = form.resolution.seal("holder.birthDate");
  expect(field && seal && trustIn(form, field, seal)).toBe("suggestion");
});

const paper = async (cat: Catalogue, id: string) =>
  (await filled(cat, { exempt: true })).state.requirements.find((it) => it.id === id);

test("a paper that such a register would spare is not asked of the filer either: the official confirms", async () => {
  expect(await paper(catalogue, "exemption")).toMatchObject({ state: "official", because: "to-confirm" });
  expect(await paper(where("social-security", { status: "live" }), "exemption")).toMatchObject({ state: "needless" });
  expect(await paper(where("social-security", { status: "planned" }), "exemption")).toMatchObject({ state: "upload" });
});

test("a register that is closed to forms is asked nothing, and neither is one that is only planned", async () => {
  for (const cat of [where("social-security", { closed: true }), where("social-security", { status: "planned" })]) {
    const { form, state } = await filled(cat);
    expect(form.situation.knowledge.enquiries.map(({ register }) => register)).not.toContain("social-security");
    expect(state.suggested["exempt"]).toBe(false);
  }
  expect((await filled(catalogue)).state.suggested["exempt"]).toBe(true);
});
