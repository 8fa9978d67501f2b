import { type Catalogue, formValidator, type Procedure } from "@motlan/procedure";
import { expect, test } from "vitest";
import { birthRegistration, catalogue, civilStatusCopy } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { renewed, renewedAnswers } from "./renewed.ts";
import { coupleWith } from "./world.fixture.ts";

const today = "2026-11-22";
const place = { province: "66", commune: "24133" };

/** The catalogue with a commune ended, that of `place` unless said otherwise. */
const ended = (commune: string, ...successors: readonly string[]): Catalogue => {
  const end = { to: "2026-10-31", successors };
  const communes = catalogue.units.communes.map((it) => (it.code === commune ? { ...it, ...end } : it));
  return { ...catalogue, units: { ...catalogue.units, communes } };
};
const ending = (...successors: readonly string[]): Catalogue => ended(place.commune, ...successors);

test("an answer of a draft that is older than its commune's end is read in the units of today, where that is plain", () => {
  const today = "2026-11-22";
  const answers = { place, copies: 2 };
  const read = (known: Catalogue, open: readonly string[] | null) =>
    renewedAnswers(answers, { published: civilStatusCopy, open }, { catalogue: known, today });
  expect(read(ending("24280"), null)).toEqual({ place: { province: "66", commune: "24280" }, copies: 2 });
  expect(read(ending("24280", "24235"), null)).toEqual(answers);
  // What a supplement does not open stays as it was sent.
  expect(read(ending("24280"), ["copies"])).toEqual(answers);
});

const original = (words: string) => {
  const value = { country: "VNM", original: words };
  return renewed({ type: "address", params: {} }, value, { catalogue, today });
};

test("where a register has only the words of an older paper, they are read if they lead to one commune", () => {
  expect(original("xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội")).toMatchObject({ province: "01", commune: "00454" });
  expect(original("Số 5, phường Bửu Hoà, thành phố Biên Hoà, tỉnh Đồng Nai")).toMatchObject({ commune: "26068" });
});

test.each([
  "phường Dịch Vọng, quận Cầu Giấy, thành phố Hà Nội",
  "phường Nào Đó, quận Cầu Giấy, thành phố Hà Nội",
  "xã Cổ Loa",
])("of %s nothing is guessed", (words) => {
  expect(original(words)).toEqual({ country: "VNM", original: words });
});

test("where a commune is said, the words beside it stay words", () => {
  const value = { ...place, original: "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội" };
  expect(renewed({ type: "address", params: {} }, value, { catalogue, today })).toEqual(value);
  const named = { original: "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội" };
  // A place says where something happened: it may keep the name of its time.
  expect(renewed({ type: "place", params: {} }, named, { catalogue, today })).toEqual(named);
});

const suggestedOf = async (procedure: Procedure, known: Catalogue) => {
  const form = await filledForm(procedure, coupleWith(), { relation: "mother" });
  return formStateOf({ catalogue: known }, form, []).suggested;
};

test("what is proposed from a record that is older than its commune's end is proposed in units of today", async () => {
  const moved = await suggestedOf(birthRegistration, ended("00004", "00070"));
  expect(moved["registrationPlace"]).toEqual({ province: "01", commune: "00070" });
  const divided = await suggestedOf(birthRegistration, ended("00004", "00070", "00160"));
  expect(divided["registrationPlace"]).toEqual({ province: "01", commune: "00004" });
});

test("so is what a register may only suggest", async () => {
  const residence = birthRegistration.fields["filer.residence"];
  if (!residence) throw new Error("she is asked where she lives");
  const trust = { own: "suggestion", other: "suggestion" } as const;
  const fields = { ...birthRegistration.fields, "filer.residence": { ...residence, trust } };
  const { "filer.residence": suggested } = await suggestedOf({ ...birthRegistration, fields }, ended("00004", "00070"));
  expect(suggested).toMatchObject({ commune: "00070", detail: "Số 5" });
});

test("an answer of today that names a divided unit is refused until she has chosen; what is on record is not", async () => {
  const divided = ending("24280", "24235");
  const form = await filledForm(civilStatusCopy, coupleWith(), { place });
  const state = formStateOf({ catalogue: divided }, form, []);
  const { issues: found } = formValidator(form.procedure, divided)({ state, today: form.situation.today });
  const issues = found.filter(({ path }) => path === "place");
  expect(issues).toEqual([{ code: "commune-ended", path: "place", params: { part: "commune" } }]);
});
