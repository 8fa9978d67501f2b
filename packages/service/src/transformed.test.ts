import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { birthRegistration, catalogue, maritalStatus } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, spouseNumber, type World } from "./prefill-run.fixture.ts";
import { sourcedValues } from "./sourced-values.ts";
import { transformed } from "./transformed.ts";
import { coupleWith } from "./world.fixture.ts";

type Answers = Readonly<Record<string, Json>>;

const sent = async (procedure: typeof birthRegistration, answers: Answers, world: World = coupleWith()) => {
  const form = await filledForm(procedure, world, answers);
  return sourcedValues(form, formStateOf({ catalogue }, form, []));
};

const born: Answers = { relation: "mother", notice: "typed" };

test("of what the form proposed, and she let stand, it is known from what it was worked out", async () => {
  const ethnicity = { code: "01", name: "Kinh" };
  const { "child.ethnicity": child } = await sent(birthRegistration, { ...born, "child.ethnicity": ethnicity });
  expect(child?.provenance).toEqual({
    kind: "citizen",
    transformation: { kind: "suggested", from: ["mother.ethnicity"] },
  });
});

test("what she stated otherwise than it was proposed is her word and nothing else", async () => {
  const ethnicity = { code: "02", name: "Tày" };
  const { "child.ethnicity": child } = await sent(birthRegistration, { ...born, "child.ethnicity": ethnicity });
  expect(child?.provenance).toEqual({ kind: "citizen" });
});

const told = (world: World, more: object, personalId = filerNumber): World => {
  const key = `population.person ${personalId}`;
  const said = world[key];
  return { ...world, [key]: { record: Object.assign({}, typeof said === "object" ? said.record : {}, more) } };
};

test("a code that came over from another list by a map is told as that, from what it was", async () => {
  const world = told(coupleWith(), { tinhTrangHonNhan: "3" });
  const { maritalStatus: status } = await sent(maritalStatus, { holder: "filer", maritalStatus: "3" }, world);
  expect(status?.provenance).toEqual({
    kind: "citizen",
    transformation: { kind: "suggested", from: ["holder.maritalStatus"] },
  });
});

/** The birth registration as if it asked where the father is from. */
const asksHometown = () => {
  const { "child.hometown": field } = birthRegistration.fields;
  if (!field) throw new Error("the child has a hometown");
  const own = { ...field, path: "father.hometown", subject: "father", suggest: [] };
  return { ...birthRegistration, fields: { ...birthRegistration.fields, "father.hometown": own } };
};

test("a place that a register has in an older paper's words, renewed and let stand, is told as renewed", async () => {
  const original = "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội";
  const world = told(coupleWith(), { queQuan: { diaChiGoc: original } }, spouseNumber);
  const form = { ...(await filledForm(birthRegistration, world, born)), procedure: asksHometown() };
  const stands = (value: Json) => transformed({ kind: "citizen" }, "father.hometown", form, value);
  const today = { country: "VNM", province: "01", commune: "00454", original };
  expect(stands(today)).toEqual({ kind: "citizen", transformation: { kind: "renewed" } });
  expect(stands({ ...today, commune: "00004" })).toEqual({ kind: "citizen" });
  expect(stands({ country: "VNM", original })).toEqual({ kind: "citizen" });
});

test("only her own word is told so", async () => {
  const form = await filledForm(birthRegistration, coupleWith(), born);
  expect(transformed({ kind: "derived" }, "child.ethnicity", form, { code: "01", name: "Kinh" })).toEqual({
    kind: "derived",
  });
});
