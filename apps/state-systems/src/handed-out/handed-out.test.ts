import { isRecord } from "@motlan/kernel";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { StateSystems } from "../start-state-systems.ts";
import { post, purpose, removeFolder, startOn, temporaryFolder } from "../testing/running-systems.ts";
import { ledger, mostLooks } from "./ledger.ts";
import type { HandedOut } from "./look.ts";

const folder = temporaryFolder();
let systems: StateSystems;

beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(() => removeFolder(folder));
afterAll(async () => await systems.stop());

const mai = "001196012345";
const asked = ["ngaySinh", "voChong", "soDinhDanh"];
let enquiries = 0;
let enquiryId = "";

beforeEach(() => {
  enquiries += 1;
  enquiryId = `enquiry-${enquiries}`;
});
afterEach(async () => {
  await post(`${systems.urls.population}/control`, { state: "up" });
});

const ask = async (body: object = {}) =>
  await post(`${systems.urls.population}/persons/lookup`, {
    soDinhDanh: mai,
    truongDuLieu: asked,
    mucDich: { ...purpose, maYeuCau: enquiryId },
    ...body,
  });

const listed = async (): Promise<readonly unknown[]> => {
  const looks: unknown = await (await fetch(`${systems.urls.population}/handed-out`)).json();
  return Array.isArray(looks) ? looks : [];
};

/** What is listed of the enquiry that a test put. */
const own = async () => (await listed()).filter((look) => isRecord(look) && look["enquiryId"] === enquiryId);

test("a found record is listed under its enquiry: purpose, the keys asked and handed out, and of whom", async () => {
  const { body } = await ask();
  const spouse = isRecord(body["banGhi"]) && isRecord(body["banGhi"]["voChong"]) ? body["banGhi"]["voChong"] : {};
  expect(await own()).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/u),
      service: "/persons/lookup",
      enquiryId,
      procedureCode: purpose.maThuTuc,
      dossierId: purpose.maHoSo,
      law: purpose.canCu,
      asked,
      handedOut: expect.arrayContaining(asked),
      of: mai,
      named: [spouse["soDinhDanh"]],
      status: 200,
      fault: null,
    },
  ]);
});

test("no value of a record is kept", async () => {
  const { body } = await ask();
  const birth = isRecord(body["banGhi"]) ? String(body["banGhi"]["ngaySinh"]) : "";
  expect(birth).toMatch(/^\d{4}-/u);
  expect(JSON.stringify(await own())).not.toContain(birth);
});

test("of a partial record those keys are listed that were handed out, and all that were asked", async () => {
  await post(`${systems.urls.population}/control`, { state: "partial" });
  const { body } = await ask();
  const keys = isRecord(body["banGhi"]) ? Object.keys(body["banGhi"]) : [];
  expect(keys).toHaveLength(1);
  expect(await own()).toMatchObject([{ asked, handedOut: keys, fault: "partial" }]);
});

test("a call that is refused, finds nobody or meets garbage hands out nothing, and is listed", async () => {
  await ask({ soDinhDanh: "not a number" });
  await ask({ soDinhDanh: "001199999999" });
  await post(`${systems.urls.population}/control`, { state: "down" });
  await ask();
  expect(await own()).toMatchObject([
    { status: 503, of: mai, asked, handedOut: [], fault: "down" },
    { status: 404, of: "001199999999", asked, handedOut: [], fault: null },
    { status: 400, of: null, asked, handedOut: [], fault: null },
  ]);
});

test("a deferred question hands out nothing", async () => {
  await post(`${systems.urls.population}/control`, { state: "deferred" });
  await ask();
  expect(await own()).toMatchObject([{ status: 202, handedOut: [], named: [], fault: "deferred" }]);
});

test("of a wrong person it is said whose record it was", async () => {
  await post(`${systems.urls.population}/control`, { state: "wrong-person" });
  const { body } = await ask();
  const whose = isRecord(body["banGhi"]) ? body["banGhi"]["soDinhDanh"] : undefined;
  expect(whose).not.toBe(mai);
  expect(await own()).toMatchObject([{ of: whose, fault: "wrong-person" }]);
});

test("a call that says no purpose is refused, and listed without one", async () => {
  await ask({ mucDich: {} });
  expect((await listed())[0]).toMatchObject({ status: 403, enquiryId: "", law: "", handedOut: [] });
});

test("a browser is shown a page, and what a caller said cannot be markup there", async () => {
  enquiryId = "<script>alert(1)</script>";
  await ask();
  const page = await fetch(`${systems.urls.population}/handed-out`, { headers: { Accept: "text/html" } });
  const html = await page.text();
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script");
  expect(await (await fetch(systems.urls.population)).text()).toContain('href="/handed-out"');
});

const lookAt = (enquiry: string): HandedOut => ({
  at: "2026-11-22T03:00:00.000Z",
  service: "/persons/lookup",
  enquiryId: enquiry,
  procedureCode: "1.001193",
  dossierId: "dossier",
  law: "law",
  asked: [],
  handedOut: [],
  of: null,
  named: [],
  status: 200,
  fault: null,
});

test("the newest looks are kept, and no more than can be held in memory", () => {
  const kept = ledger();
  for (let at = 0; at < mostLooks + 5; at += 1) kept.add(lookAt(String(at)));
  const looks = kept.looks();
  expect([looks.length, looks[0]?.enquiryId, looks.at(-1)?.enquiryId]).toEqual([mostLooks, "10004", "5"]);
});
