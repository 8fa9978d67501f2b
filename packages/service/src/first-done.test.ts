import type { Json } from "@motlan/kernel";
import type { RequirementView } from "@motlan/procedure";
import { expect, test } from "vitest";
import { catalogue, permanentResidence } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { coupleWith } from "./world.fixture.ts";

const babyNumber = "001326000003";
const place = { country: "VNM", province: "01", commune: "00004", detail: "Phòng 3, số 9" };
const rents = { movers: ["filer"], basis: "3", "dwelling.address": place };

const papers = async (
  answers: Readonly<Record<string, Json>>,
  more: World = {},
): Promise<Readonly<Record<string, RequirementView>>> => {
  const form = await filledForm(permanentResidence, { ...coupleWith(), ...more }, answers);
  return Object.fromEntries(formStateOf({ catalogue }, form, []).requirements.map((it) => [it.id, it]));
};

const store = `results.floor-confirmation ${filerNumber}`;
const confirmed = (address: Json): World => ({
  [store]: { record: { number: "12/2026", issuedOn: "2026-11-20", authority: "Ủy ban nhân dân", values: { address } } },
});

test("where nothing proves the floor area, the procedure that confirms it is offered before the upload", async () => {
  const met = await papers(rents);
  expect(met["floor-area"]).toMatchObject({ state: "upload", first: [{ code: "1.013314", found: true }] });
  // A contract is nobody's result.
  expect(met["contract"]).not.toHaveProperty("first");
});

test("a confirmation of this dwelling meets it by itself; one of another does not, and a new one is offered", async () => {
  expect((await papers(rents, confirmed(place)))["floor-area"]).toMatchObject({
    state: "needless",
    held: { source: { vi: "Kho kết quả" } },
  });
  const elsewhere = await papers(rents, confirmed({ ...place, detail: "Phòng 4, số 9" }));
  expect(elsewhere["floor-area"]).toMatchObject({
    state: "upload",
    because: "shows-otherwise",
    first: [{ code: "1.013314" }],
  });
});

test("while the store does not answer, she may have a confirmation: none is offered", async () => {
  const met = await papers(rents, { [store]: "unavailable" });
  expect(met["floor-area"]).toMatchObject({ state: "upload", because: "unavailable" });
  expect(met["floor-area"]).not.toHaveProperty("first");
});

test("a child registered as another's is not registered anew; who is its guardian has that registered", async () => {
  const couple = coupleWith();
  const person = couple[`population.person ${filerNumber}`];
  const child = {
    maBanGhi: "DC-1",
    soDinhDanh: babyNumber,
    hoVaTen: { ho: "Trần", ten: "An" },
    ngaySinh: "2026-11-14",
  };
  const ofAnother = { child: { personalId: babyNumber }, mother: { personalId: "001190000009" } };
  const met = await papers(
    { movers: ["filer.children[DC-1]"], basis: "1" },
    {
      [`population.person ${filerNumber}`]: {
        record: Object.assign({}, typeof person === "object" ? person.record : {}, { con: [child] }),
      },
      [`results.birth ${babyNumber}`]: {
        record: { number: "7/2026", issuedOn: "2026-11-20", authority: "Ủy ban nhân dân", values: ofAnother },
      },
      [`civil-status.birth-standing ${babyNumber}`]: { record: { trangThai: "1" } },
    },
  );
  expect(met["kinship[DC-1]"]?.first).toEqual([
    { code: "1.004837", title: { vi: "Đăng ký giám hộ", en: "Registration of a guardianship" }, found: false },
  ]);
});
