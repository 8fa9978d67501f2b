import type { Json } from "@motlan/kernel";
import type { Catalogue, RegisterService } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, maritalStatus, permanentResidence } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import type { Form } from "./form.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { requirementsMet } from "./requirements-met.ts";
import { sourcedValues } from "./sourced-values.ts";
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

const registersAsked = (form: Form): readonly string[] =>
  form.situation.knowledge.enquiries.map(({ register }) => register);

const paper = async (cat: Catalogue, id: string) =>
  (await filled(cat, { exempt: true })).state.requirements.find((it) => it.id === id);

test("a paper that such a register would spare is not asked of the filer either: the official confirms", async () => {
  expect(await paper(catalogue, "exemption")).toMatchObject({ state: "official", because: "to-confirm" });
  expect(await paper(where("social-security", { status: "live" }), "exemption")).toMatchObject({ state: "needless" });
  expect(await paper(where("social-security", { status: "planned" }), "exemption")).toMatchObject({ state: "upload" });
});

test("a register that is closed to forms is asked nothing, and neither is one that is only planned", async () => {
  for (const cat of [where("social-security", { closed: true }), where("social-security", { status: "planned" })]) {
    const { form, state } = await filled(cat, { exempt: true });
    expect(registersAsked(form)).not.toContain("social-security");
    expect(state.suggested["exemption"]).toBeUndefined();
  }
  expect((await filled(catalogue, { exempt: true })).state.suggested["exemption"]).toBe("2");
});

test("nobody is asked about for a proposal to a field that does not show", async () => {
  for (const answers of [{}, { exempt: false }])
    expect(registersAsked((await filled(catalogue, answers)).form)).not.toContain("social-security");
});

const servicesAsked = async (status: string, answers: Readonly<Record<string, Json>> = {}) => {
  const said = world[`population.person ${filerNumber}`];
  const record = Object.assign({}, typeof said === "object" ? said.record : {}, { tinhTrangHonNhan: status });
  const registered: World = { ...world, [`population.person ${filerNumber}`]: { record } };
  const form = await filledForm(maritalStatus, registered, { holder: "filer", ...answers }, catalogue);
  return form.situation.knowledge.enquiries
    .filter(({ register }) => register === "civil-status")
    .map(({ service, elements }) => `${service}: ${elements.join()}`);
};

test("of a marriage and of its end no more is asked than the status that stands in the form calls for", async () => {
  expect(new Set(await servicesAsked("1"))).toEqual(new Set());
  expect(new Set(await servicesAsked("2"))).toEqual(new Set(["marriage: marriage,spouse"]));
  expect(new Set(await servicesAsked("3"))).toEqual(new Set(["ended-marriage: divorce"]));
  expect(new Set(await servicesAsked("4"))).toEqual(new Set(["ended-marriage: spouseDeath"]));
  // What she answers counts before what was proposed.
  expect(new Set(await servicesAsked("1", { maritalStatus: "3" }))).toEqual(new Set(["ended-marriage: divorce"]));
});

/** She owns a house in Hà Nội and one in Đắk Lắk, and moves to her own dwelling. */
const home = (maBanGhi: string, maTinh: string): Json => ({
  maBanGhi,
  soGiayChungNhan: `CV ${maTinh}`,
  diaChi: { maTinh, maXa: maTinh === "01" ? "00004" : "24280", chiTiet: "Số 5" },
});
const owner: World = {
  ...world,
  [`land.dwellings ${filerNumber}`]: { record: { danhSach: [home("DD-1", "01"), home("DD-2", "66")] } },
};

const moving = async (dwelling: string, cat: Catalogue) => {
  const form = await filledForm(permanentResidence, owner, { basis: "1", dwelling }, cat);
  return { form, state: formStateOf({ catalogue: cat }, form, []) };
};

test("where a state differs by province, each record counts as its own province has it", async () => {
  const land = where("land", { status: { else: "planned", "01": "live", "66": "partial" } });
  const capital = (await moving("filer.dwellings[DD-1]", land)).state;
  expect(capital.sealed["dwelling.certificate"]?.value).toBe("CV 01");
  expect(capital.requirements.find(({ id }) => id === "dwelling")).toMatchObject({ state: "needless" });
  const highland = (await moving("filer.dwellings[DD-2]", land)).state;
  expect(highland.sealed["dwelling.certificate"]).toBeUndefined();
  expect(highland.suggested["dwelling.certificate"]).toBe("CV 66");
  expect(highland.requirements.find(({ id }) => id === "dwelling")).toMatchObject({ because: "to-confirm" });
  const { form } = await moving("", where("land", { status: { else: "planned", "01": "live" } }));
  expect(form.resolution.subject("dwelling").options.map(({ value }) => value)).toEqual([
    "filer.dwellings[DD-1]",
    "typed",
  ]);
});

test("the official reads what such a register said beside what the filer says, and where it is from", async () => {
  const { form, state } = await filled(digitised, { "holder.birthDate": "1990-01-01" });
  const said = sourcedValues(form, state);
  expect(said["holder.birthDate"]).toMatchObject({
    value: "1990-01-01",
    provenance: { kind: "citizen", proposal: { register: "population", service: "person", value: "1995-03-02" } },
  });
  expect(said["purpose"]?.provenance ?? { kind: "citizen" }).toEqual({ kind: "citizen" });
});

test("a requirement that such a register spares names to the official the record that she is to confirm", async () => {
  const { form, state } = await filled(catalogue, { exempt: true });
  expect(requirementsMet({ catalogue }, form, state)["exemption"]).toMatchObject({
    way: "official",
    proposed: { register: "social-security", recordId: expect.any(String) },
  });
});
