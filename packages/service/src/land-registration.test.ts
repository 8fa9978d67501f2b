import { type Dossier, dueFor, type SourcedValue } from "@motlan/dossier";
import { instantOf, type Json } from "@motlan/kernel";
import { resultAsIssued } from "@motlan/procedure";
import { expect, test } from "vitest";
import { askedAtStep, statedAtStep } from "./asked-at-step.ts";
import { catalogue, landRegistration } from "./catalogue.fixture.ts";
import { feeOf } from "./fee.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, type World } from "./prefill-run.fixture.ts";
import { requirementsMet } from "./requirements-met.ts";
import { sentEnv } from "./sent-env.ts";
import { spreadFor } from "./spread-for.ts";
import { whyLonger } from "./why-longer.ts";
import { coupleWith } from "./world.fixture.ts";

const plot = {
  maBanGhi: "TD-1",
  soThua: "18",
  soTo: "12",
  diaChi: { maTinh: "01", maXa: "00166", chiTiet: "Ngách 27" },
  dienTich: 142.5,
  mucDich: { ma: "ODT", ten: "Đất ở tại đô thị" },
};
const world: World = { ...coupleWith(), [`land.parcels ${filerNumber}`]: { record: { danhSach: [plot] } } };

const filled = async (answers: Readonly<Record<string, Json>>) => {
  const form = await filledForm(landRegistration, world, { parcel: "filer.parcels[TD-1]", ...answers });
  return { form, state: formStateOf({ catalogue }, form, []) };
};

const objections = async (answers: Readonly<Record<string, Json>>) => {
  const { form } = await filled(answers);
  return form.procedure.checks.filter(({ when }) => form.resolution.evaluate(when) === true).map(({ id }) => id);
};

test("the books of a connected province are proposed, and spare the paper of the right with the office's look", async () => {
  const { form, state } = await filled({ papers: ["rights"], certificateWanted: true });
  expect(state.suggested).toMatchObject({ "parcel.number": "18", "parcel.area": 142.5 });
  expect(Object.keys(state.sealed).filter((path) => path.startsWith("parcel."))).toEqual([]);
  expect(requirementsMet({ catalogue }, form, state)["rights"]).toEqual({
    way: "official",
    proposed: { register: "land", recordId: "TD-1" },
  });
});

const areas = { "parcel.area": 50.3, "parcel.areaOwn": 45.2 };

test("the area is what is used alone and in common, to the tenth of a square metre", async () => {
  expect(await objections({ ...areas, "parcel.areaShared": 5.1 })).not.toContain("area-sum");
  expect(await objections({ ...areas, "parcel.areaShared": 5.2 })).toContain("area-sum");
});

const periodOf = async (since: string) => {
  const { form, state } = await filled({ since });
  return sentEnv(form, state).read("usePeriod");
};

test.each([
  ["1978", "1"],
  ["1980-12-17", "1"],
  ["1980-12-18", "2"],
  ["1993-10", null],
  ["1993", null],
  ["1993-10-15", "3"],
  ["2014-06", "3"],
  ["2014-07-01", "4"],
])("land used since %s is of period %j", async (since, period) => {
  expect(await periodOf(since)).toBe(period);
});

const inCauGiay = { province: "01", commune: "00166", detail: "Ngách 27" };

const fees = async (certificateWanted: boolean) => {
  const { form, state } = await filled({ certificateWanted, exempt: false, "parcel.address": inCauGiay });
  return feeOf(form.procedure, sentEnv(form, state)).map(({ id, amount }) => [id, amount]);
};

test("of money that the tax office sets nothing is known when it is sent, and nothing is due without a certificate", async () => {
  expect(await fees(true)).toEqual([
    ["levy", 100_000],
    ["land-use", null],
    ["registration", null],
  ]);
  expect(await fees(false)).toEqual([]);
});

const whereIs = (commune: string) => ({ province: "08", commune, detail: "Thôn 1" });

test.each([
  ["00721", "2026-12-30", 1],
  ["00742", "2026-12-16", 0],
])("land in commune %s is due on %s, and why it takes longer is said", async (commune, due, reasons) => {
  const { form, state } = await filled({ parcel: "typed", "parcel.address": whereIs(commune) });
  const env = sentEnv(form, state);
  const received = instantOf("2026-11-23", "09:00");
  expect(dueFor(form.procedure.deadline, { env, calendar: catalogue.calendar, received })).toBe(
    instantOf(due, "17:00"),
  );
  expect(whyLonger(form.procedure, env)).toHaveLength(reasons);
});

const said = (value: Json): SourcedValue => ({ value, provenance: { kind: "citizen" } });
const ended = (eligible: boolean, certificateWanted: boolean) =>
  resultAsIssued(landRegistration, {
    values: { eligible: said(eligible), certificateWanted: said(certificateWanted) },
  }).result;

test.each([
  [true, true, "land-use-certificate", "H37.003"],
  [false, true, "land-registration-notice", "KQ.G10.000921"],
  [true, false, "land-registration-notice", "KQ.G10.000921"],
])("eligible %s and wanted %s: it ends in the %s", (eligible, wanted, type, code) => {
  expect(ended(eligible, wanted)).toMatchObject({ type, code, feeds: ["land.file-certificate"] });
});

test("whoever holds the land with the filer is told of, and sees the certificate", () => {
  const values = { "coHolders[1].fullName": said({ family: "Lê", given: "Mai" }) };
  expect(spreadFor({ values }, landRegistration, { catalogue }).result.visibleTo).toEqual([
    "filer",
    "coHolders[1]",
    "coOwner",
  ]);
});

const signAt = instantOf("2026-12-10", "09:00");
const official = { username: "a", name: "A", title: "T", role: "r", authority: "peoples-committee:00166" };
const ctx: Parameters<typeof statedAtStep>[0]["ctx"] = { catalogue, clock: { now: () => signAt } };
const at = (id: string, values: Readonly<Record<string, Json>>) => ({
  step: landRegistration.steps.findIndex((step) => step.id === id),
  values: Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, said(value)]),
  ) satisfies Dossier["values"],
  subjects: {},
});
const stated = (id: string, values: Readonly<Record<string, Json>>, given: Readonly<Record<string, Json>>) =>
  statedAtStep({ ctx, official, dossier: at(id, values), procedure: landRegistration, stated: given });

const askedToSign = (eligible: boolean) =>
  askedAtStep(at("sign", { eligible, certificateWanted: true }), landRegistration, signAt).map(({ path }) => path);

test("the serial number is asked of the chair for a certificate alone", () => {
  expect([askedToSign(true), askedToSign(false)]).toEqual([["serial"], []]);
  expect(stated("sign", { eligible: true, certificateWanted: true }, {})).toMatchObject({
    ok: false,
    issues: [{ code: "required", path: "serial" }],
  });
});

test("what is measured otherwise is the official's word, and what stays keeps where it is from", () => {
  const known = { "parcel.number": "18", "parcel.area": 142.5, "parcel.areaOwn": 140.5, "parcel.areaShared": 1.3 };
  const measured = stated("survey", known, { "parcel.number": "18", "parcel.area": "141,8" });
  expect(measured).toMatchObject({
    value: [{ path: "parcel.area", given: { value: 141.8, provenance: { kind: "official", username: "a" } } }],
  });
  expect(stated("survey", known, { "parcel.area": "ít" })).toMatchObject({
    ok: false,
    issues: [{ path: "parcel.area" }],
  });
});

test("what is measured must agree in itself as what the filer stated had to", () => {
  const known = { "parcel.area": 142.5, "parcel.areaOwn": 142.5, "parcel.areaShared": 0 };
  expect(stated("survey", known, { "parcel.area": "141,8" })).toMatchObject({
    ok: false,
    issues: [
      { code: "check-failed", path: "area-sum", params: { vi: expect.stringContaining("Diện tích phải bằng") } },
    ],
  });
  expect(stated("survey", known, { "parcel.area": "141,8", "parcel.areaOwn": "141,8" }).ok).toBe(true);
});

test("what a register brought in after the sending is checked at the next step, whoever takes it", () => {
  const values = { "parcel.area": 142.5, "parcel.areaOwn": 100, "parcel.areaShared": 0, eligible: true };
  const completing = (broughtIn: readonly string[]) =>
    statedAtStep({
      ctx,
      official,
      dossier: { ...at("receive", values), broughtIn },
      procedure: landRegistration,
      stated: {},
    });
  expect(completing(["parcel.area"])).toMatchObject({
    ok: false,
    issues: [{ code: "check-failed", path: "area-sum" }],
  });
  expect(completing([]).ok).toBe(true);
});

test("what registers left open is stated at the look-up, and at no step before it", () => {
  const left = [{ path: "parcel.mapSheet", register: "land", whenDown: "official" as const }];
  const asked = (id: string) => askedAtStep({ ...at(id, {}), left }, landRegistration, signAt).map(({ path }) => path);
  expect([asked("receive"), asked("confirm").includes("parcel.mapSheet")]).toEqual([[], true]);
});

test("what a step does not ask is not stated by it", () => {
  expect(stated("confirm", {}, { eligible: true, landUseFee: 1 })).toMatchObject({ value: [{ path: "eligible" }] });
});
