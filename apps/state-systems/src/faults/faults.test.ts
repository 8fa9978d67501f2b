import { isRecord } from "@motlan/kernel";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../start-state-systems.ts";
import { post, purpose, type Reply, removeFolder, startOn, temporaryFolder } from "../testing/running-systems.ts";

const folder = temporaryFolder();
let now = "2026-11-22T03:00:00.000Z";
let systems: StateSystems;

beforeAll(async () => {
  systems = await startOn(folder, { clock: { now: () => now } });
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const mai = "001196012345";
const fields = ["soDinhDanh", "hoVaTen", "ngaySinh", "gioiTinh"];

const turn = async (setting: object): Promise<number> =>
  (await post(`${systems.urls.population}/control`, setting)).status;

const question = (soDinhDanh = mai, asked = fields) => ({ soDinhDanh, truongDuLieu: asked, mucDich: purpose });

const ask = async (body: object = question()): Promise<Reply> =>
  await post(`${systems.urls.population}/persons/lookup`, body);

const raw = async (): Promise<Response> =>
  await fetch(`${systems.urls.population}/persons/lookup`, { method: "POST", body: JSON.stringify(question()) });

const recordOf = ({ body }: Reply): Readonly<Record<string, unknown>> =>
  isRecord(body["banGhi"]) ? body["banGhi"] : {};

const soundRecord = async () => {
  await turn({ state: "up" });
  return recordOf(await ask());
};

test("what is typed at a terminal, JSON under the name of a form, turns the switch too", async () => {
  await fetch(`${systems.urls.population}/control`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: '{"state":"down"}',
    redirect: "manual",
  });
  expect((await ask()).status).toBe(503);
  await turn({ state: "up" });
});

test("garbage is what a gateway sends, and never a record", async () => {
  await turn({ state: "garbage" });
  const seen = new Set<string>();
  for (let times = 0; times < 40; times += 1) {
    const response = await raw();
    const text = await response.text();
    seen.add(`${response.status} ${response.headers.get("Content-Type")} ${text.slice(0, 6)}`);
    expect(text).not.toContain("Mai");
  }
  expect([...seen]).toContain("200 text/html; charset=utf-8 <!DOCT");
  expect([...seen]).toContain("502 text/html; charset=utf-8 <html>");
  expect(seen.size).toBeGreaterThan(5);
});

test("a partial answer leaves out keys that were asked for, and what it says is true", async () => {
  const sound = await soundRecord();
  await turn({ state: "partial" });
  const record = recordOf(await ask());
  expect(Object.keys(record)).toHaveLength(2);
  expect(sound).toMatchObject(record);
});

test("a record of one key is empty when it is partial", async () => {
  await turn({ state: "partial" });
  expect((await ask(question(mai, ["ngaySinh"]))).body).toMatchObject({ banGhi: {} });
});

test("a contradicting answer differs in one value from what is held", async () => {
  const sound = await soundRecord();
  await turn({ state: "contradicting" });
  const record = recordOf(await ask());
  const differs = fields.filter((key) => JSON.stringify(record[key]) !== JSON.stringify(sound[key]));
  expect(differs).toHaveLength(1);
  expect(["hoVaTen", "ngaySinh", "gioiTinh"]).toContain(differs[0]);
});

test("a match contradicts itself: whoever agrees does not", async () => {
  const { hoVaTen, ngaySinh } = await soundRecord();
  const match = async () =>
    (await post(`${systems.urls.population}/persons/match`, { ...question(), hoVaTen, ngaySinh })).body;
  expect(await match()).toEqual({ khop: true });
  await turn({ state: "contradicting" });
  expect(await match()).toEqual({ khop: false });
});

test("a deferred question has no record until its time has come, and then is answered once", async () => {
  await turn({ state: "deferred" });
  const first = await ask();
  expect([first.status, first.headers.get("Retry-After"), first.body["banGhi"]]).toEqual([202, "10", undefined]);
  now = "2026-11-22T03:00:04.000Z";
  expect((await ask()).headers.get("Retry-After")).toBe("6");
  now = "2026-11-22T03:00:10.000Z";
  const again = await ask({ ...question(), mucDich: { ...purpose, maYeuCau: "request-2" } });
  expect([again.status, recordOf(again)["soDinhDanh"]]).toEqual([200, mai]);
  expect((await ask()).status).toBe(202);
});

test("the wrong person is the next one of whom the register holds something", async () => {
  await turn({ state: "wrong-person" });
  const other = recordOf(await ask());
  expect(other["soDinhDanh"]).toMatch(/^\d{12}$/u);
  expect(other["soDinhDanh"]).not.toBe(mai);
  expect(recordOf(await ask())).toEqual(other);
});

test("what is written is written of whom it says, and no answer of it is changed", async () => {
  for (const state of ["wrong-person", "partial", "contradicting"]) {
    await turn({ state });
    const birth = { hoVaTen: { ho: "Lê", chuDem: "", ten: "Khôi" }, ngaySinh: "2026-11-07", gioiTinh: "1" };
    const reply = await post(
      `${systems.urls.population}/persons/allocate`,
      { khaiSinh: birth },
      { "Idempotency-Key": "one" },
    );
    expect([reply.status, reply.body["soDinhDanh"]]).toEqual([201, expect.stringMatching(/^\d{12}$/u)]);
  }
});

test("a huge answer has more than a megabyte", async () => {
  await turn({ state: "huge" });
  const response = await raw();
  expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_048_576);
});

test("a dripping answer begins, and has not ended when the caller gives up or the system closes", async () => {
  await turn({ state: "drip" });
  const response = await raw();
  expect(response.status).toBe(200);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value).toHaveLength(1);
  await reader?.cancel();
});

const faces = async (setting: object): Promise<readonly number[]> => {
  await turn(setting);
  const statuses: number[] = [];
  for (let times = 0; times < 60; times += 1) statuses.push((await ask()).status);
  return statuses;
};

test("a share of the calls is hit, the same ones under the same seed", async () => {
  const once = await faces({ state: "down", share: 0.3, seed: 7 });
  const hit = once.filter((status) => status === 503).length;
  expect(hit).toBeGreaterThan(8);
  expect(hit).toBeLessThan(30);
  expect(await faces({ state: "down", share: 0.3, seed: 7 })).toEqual(once);
  expect(await faces({ state: "down", share: 0.3, seed: 8 })).not.toEqual(once);
  expect(await faces({ state: "down", share: 0 })).not.toContain(503);
});

test("a question meets the same whatever else is asked meanwhile", async () => {
  const alone = await faces({ state: "down", share: 0.5, seed: 3 });
  await turn({ state: "down", share: 0.5, seed: 3 });
  const among: number[] = [];
  for (let times = 0; times < 60; times += 1) {
    await ask(question(mai, ["gioiTinh"]));
    among.push((await ask()).status);
  }
  expect(among).toEqual(alone);
});

test("a share beyond one, a seed that is no whole number and a fault that is none are malformed", async () => {
  expect(await turn({ state: "down", share: 1.1 })).toBe(400);
  expect(await turn({ state: "down", share: "half" })).toBe(400);
  expect(await turn({ state: "down", seed: 0.5 })).toBe(400);
  expect(await turn({ state: "rain" })).toBe(400);
});

test("VNeID holds no records, and can have no fault of records", async () => {
  const control = `${systems.urls.vneid}/control`;
  expect((await post(control, { state: "partial" })).status).toBe(400);
  expect((await post(control, { state: "garbage" })).status).toBe(204);
  const page = await fetch(`${systems.urls.vneid}/.well-known/openid-configuration`);
  expect(await page.text()).not.toContain("authorization_endpoint");
  await post(control, { state: "up" });
});
