import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { perSystem, standIns } from "./stand-ins.ts";
import type { StateSystems } from "./start-state-systems.ts";
import { lookUp, post, purpose, removeFolder, startOn, temporaryFolder } from "./testing/running-systems.ts";

const running: StateSystems[] = [];
const folders: string[] = [];

const folder = (): string => {
  const made = temporaryFolder();
  folders.push(made);
  return made;
};

const start = async (...given: Parameters<typeof startOn>): Promise<StateSystems> => {
  const systems = await startOn(...given);
  running.push(systems);
  return systems;
};

afterEach(async () => {
  await Promise.all(running.splice(0).map(async (systems) => await systems.stop()));
  for (const made of folders.splice(0)) removeFolder(made);
});

const birth = { hoVaTen: { ho: "Lê", chuDem: "", ten: "Khôi" }, ngaySinh: "2026-11-07", gioiTinh: "1" };
const mai = { soDinhDanh: "001196012345" };

test("what was filed is there after a restart, and numbers are not given twice", async () => {
  const dataDir = folder();
  const first = await start(dataDir);
  const allocate = async (systems: StateSystems) =>
    (await post(`${systems.urls.population}/persons/allocate`, { khaiSinh: birth }, { "Idempotency-Key": "k1" })).body;
  const { soDinhDanh } = await allocate(first);
  const filing = { soDinhDanh, khaiSinh: { ...birth, me: { soDinhDanh: "038192005530" } } };
  await post(`${first.urls.population}/persons/file`, filing, { "Idempotency-Key": "k2" });
  await first.stop();
  const second = await start(dataDir);
  expect(await allocate(second)).toEqual({ soDinhDanh });
  const found = await lookUp(`${second.urls.population}/persons/lookup`, { soDinhDanh: String(soDinhDanh) }, [
    "hoVaTen",
  ]);
  expect(found).toEqual({ hoVaTen: birth.hoVaTen });
});

const born = async (systems: StateSystems) =>
  await lookUp(`${systems.urls.health}/birth-notices/lookup`, { soDinhDanhMe: mai.soDinhDanh }, ["danhSach"]);

test("new-borns do not shift when the systems start again on a later day", async () => {
  const dataDir = folder();
  const first = await start(dataDir, { today: "2026-11-22" });
  const before = await born(first);
  await first.stop();
  expect(await born(await start(dataDir, { today: "2027-03-01" }))).toEqual(before);
});

test("the last line of a journal that a crash cut off is dropped, and what comes after is kept", async () => {
  const dataDir = folder();
  appendFileSync(join(dataDir, "population.jsonl"), '{"service":"allocate","key":"cut');
  const first = await start(dataDir);
  const headers = { "Idempotency-Key": "k3" };
  const { body } = await post(`${first.urls.population}/persons/allocate`, { khaiSinh: birth }, headers);
  await first.stop();
  const second = await start(dataDir);
  expect((await post(`${second.urls.population}/persons/allocate`, { khaiSinh: birth }, headers)).body).toEqual(body);
});

test("a journal or an epoch that cannot be read is said by the file's name", async () => {
  const journal = folder();
  writeFileSync(join(journal, "civil-status.jsonl"), "not json\n");
  await expect(start(journal)).rejects.toMatchObject({
    failure: { code: "JOURNAL_CORRUPT", file: join(journal, "civil-status.jsonl") },
  });
  const epoch = folder();
  writeFileSync(join(epoch, "epoch.json"), "{}");
  await expect(start(epoch)).rejects.toMatchObject({ code: "EPOCH_CORRUPT" });
});

const occupy = async (port: number): Promise<{ port: number; free: () => Promise<unknown> }> => {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  return {
    port: address !== null && typeof address === "object" ? address.port : 0,
    free: async () => await new Promise((resolve) => server.close(resolve)),
  };
};

test("a port in use is said by its number, and no other port stays open", async () => {
  const taken = await occupy(0);
  const opened = await occupy(0);
  await opened.free();
  const ports = { ...perSystem(() => 0), population: opened.port, health: taken.port };
  await expect(start(folder(), { ports })).rejects.toMatchObject({
    code: "EADDRINUSE",
    failure: { code: "EADDRINUSE", port: taken.port, system: "health" },
  });
  await (await occupy(opened.port)).free();
  await taken.free();
});

test("every system has a health answer and a page in Vietnamese that says it is a stand-in", async () => {
  const systems = await start(folder());
  for (const { name, title } of standIns) {
    const health = await fetch(`${systems.urls[name]}/health`);
    expect([health.status, await health.json()]).toMatchObject([200, { trangThai: "hoat-dong" }]);
    const page = await fetch(systems.urls[name]);
    expect(page.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await page.text();
    expect(html).toContain(`<title>Mô phỏng – ${title}</title>`);
    expect(html).toContain("Đang hoạt động");
    expect(html).not.toContain("<script");
  }
});

test("a disconnected system refuses every look-up until it is connected again, and the others go on", async () => {
  const systems = await start(folder());
  const ask = async () => (await post(`${systems.urls.health}/birth-notices/lookup`, lookupOfMai)).status;
  const lookupOfMai = { soDinhDanhMe: mai.soDinhDanh, truongDuLieu: [], mucDich: purpose };
  expect((await post(`${systems.urls.health}/control`, { state: "down" })).status).toBe(204);
  expect(await ask()).toBe(503);
  expect((await fetch(`${systems.urls.health}/health`)).status).toBe(503);
  expect((await fetch(`${systems.urls.population}/health`)).status).toBe(200);
  await post(`${systems.urls.health}/control`, { state: "up" });
  expect(await ask()).toBe(200);
});

test("the button on the page disconnects and leads back to the page", async () => {
  const systems = await start(folder());
  const pressed = await fetch(`${systems.urls.residence}/control`, {
    method: "POST",
    body: new URLSearchParams({ state: "down" }),
  });
  expect([pressed.redirected, await pressed.text()]).toEqual([true, expect.stringContaining("Nối lại")]);
});

test("a fault that is chosen on the page hits the share that was typed there", async () => {
  const systems = await start(folder());
  const body = new URLSearchParams({ state: "garbage", percent: "12.5", seed: "7" });
  const chosen = await fetch(`${systems.urls.residence}/control`, { method: "POST", body });
  expect(await chosen.text()).toContain("Hits 12.5% of the calls, seed 7.");
});

test("another site may not turn the switch, and an unknown state is malformed", async () => {
  const systems = await start(folder());
  const control = `${systems.urls.vneid}/control`;
  expect((await post(control, { state: "down" }, { "Sec-Fetch-Site": "cross-site" })).status).toBe(400);
  expect((await post(control, { state: "upside-down" })).status).toBe(400);
  expect((await fetch(`${systems.urls.vneid}/health`)).status).toBe(200);
});

test("a system that is slow is stopped without waiting for what it has not answered", async () => {
  const systems = await start(folder());
  await post(`${systems.urls.population}/control`, { state: "slow" });
  const request = { ...mai, truongDuLieu: [], mucDich: purpose };
  const waiting = post(`${systems.urls.population}/persons/lookup`, request);
  await fetch(`${systems.urls.population}/health`);
  await systems.stop();
  // Told, where there was time for it; cut off, where there was not.
  const ended = await waiting.then(
    ({ status }) => status,
    () => "cut off",
  );
  expect([503, "cut off"]).toContain(ended);
});

test("a service that is not there is said so", async () => {
  const systems = await start(folder());
  const { status, body } = await post(`${systems.urls.population}/persons/search`, {});
  expect([status, body.loi]).toMatchObject([404, { ma: "KHONG_CO_DICH_VU" }]);
});
