import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { catalogue, civilStatusCopy } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { coupleWith } from "./world.fixture.ts";

const registered = (trangThai: string): Json => ({
  so: "31/1995",
  ngayDangKy: "1995-03-20",
  coQuan: "Ủy ban nhân dân phường Ba Đình",
  nguoiDuocKhaiSinh: { soDinhDanh: filerNumber },
  trangThai,
});

const ofHerself = (copyOf: string, trangThai = "1") => {
  const world: World = { ...coupleWith(), [`civil-status.birth ${filerNumber}`]: { record: registered(trangThai) } };
  return filledForm(civilStatusCopy, world, { registered: "filer", copyOf });
};

const objections = ({ procedure, resolution }: Awaited<ReturnType<typeof ofHerself>>) =>
  procedure.checks.filter(({ when }) => resolution.evaluate(when) === true).map(({ id }) => id);

test("a record that was revoked is not copied, and she learns it before she sends", async () => {
  expect(objections(await ofHerself("birth", "2"))).toEqual(["record-revoked"]);
  expect(objections(await ofHerself("birth"))).toEqual([]);
});

const asked = async (copyOf: string) =>
  (await ofHerself(copyOf)).situation.knowledge.enquiries.flatMap(({ elements }) => elements);

test("who wants a copy of her marriage is not looked up for her birth", async () => {
  expect(await asked("marriage")).not.toContain("birth");
  expect(await asked("birth")).toContain("birth");
});

const papersFor = async (answers: Readonly<Record<string, Json>>) => {
  const form = await filledForm(civilStatusCopy, coupleWith(), { copyOf: "birth", ...answers });
  const { requirements } = formStateOf({ catalogue }, form, []);
  return requirements.map(({ id }) => id).filter((id) => id.endsWith("authorisation"));
};

test("the authorisation is announced as soon as it is for another, and is not certified between kin", async () => {
  expect(await papersFor({})).toEqual([]);
  expect(await papersFor({ forOther: false })).toEqual([]);
  expect(await papersFor({ forOther: true })).toEqual(["authorisation"]);
  expect(await papersFor({ forOther: true, ofKin: false })).toEqual(["authorisation"]);
  expect(await papersFor({ forOther: true, ofKin: true })).toEqual(["kin-authorisation"]);
});
