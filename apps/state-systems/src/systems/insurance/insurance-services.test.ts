import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, post, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const allocate = (soDinhDanh: string, key: string) =>
  post(`${systems.urls.insurance}/members/allocate`, { nguoiThamGia: { soDinhDanh } }, { "Idempotency-Key": key });

const file = (card: object, key: string) =>
  post(`${systems.urls.insurance}/cards/file`, { so: "1/2026", noiKCB: "01166", ...card }, { "Idempotency-Key": key });

test("a number is given once and for life, and only to who has a personal number", async () => {
  const first = await allocate("001196012345", "a");
  expect(first).toMatchObject({ status: 201, body: { maSo: expect.stringMatching(/^\d{10}$/u) } });
  expect((await allocate("001196012345", "b")).body).toEqual(first.body);
  expect((await allocate("036093004521", "c")).body).not.toEqual(first.body);
  expect(await allocate("001399999999", "d")).toMatchObject({ status: 409, body: { loi: { ma: "SO_CHUA_CAP" } } });
});

test("a card is taken in of a number that was given, and with a facility", async () => {
  const { maSo } = (await allocate("001196012345", "a")).body;
  expect(await file({ maSo }, "e")).toMatchObject({
    status: 201,
    body: { maBienNhan: expect.stringMatching(/^BH-\d{8}-\d{5}$/u) },
  });
  expect((await file({ maSo, noiKCB: "" }, "f")).status).toBe(400);
  expect((await file({ maSo: "7900009999" }, "g")).status).toBe(409);
});

test("an identity card is noted in the population database, and says nothing else of the person", async () => {
  const at = `${systems.urls.population}/persons/identity-card`;
  const card = (theCanCuoc: object, key: string) => post(at, { theCanCuoc }, { "Idempotency-Key": key });
  expect((await card({ soDinhDanh: "001196012345", so: "3/2026" }, "h")).status).toBe(201);
  expect((await card({ soDinhDanh: "001196012345" }, "i")).status).toBe(400);
  expect((await card({ soDinhDanh: "001399999999", so: "3/2026" }, "j")).status).toBe(409);
});

const found = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.insurance}/cards/lookup`, { soDinhDanh }, ["maSo", "denNgay"]);

test("everybody who lives has a card with a number of ten digits", async () => {
  expect(await found("001196012345")).toEqual({ maSo: "1196012345", denNgay: expect.stringMatching(/^\d{4}-12-31$/u) });
});

test.each([
  ["is nobody", "001199999999"],
  ["has died", "035066000412"],
])("of who %s no card is found", async (_, soDinhDanh) => {
  expect(await found(soDinhDanh)).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const pension = (soDinhDanh: string) =>
  lookUp(`${systems.urls.insurance}/pensions/lookup`, { soDinhDanh }, ["cheDo", "mucHuong"]);

test("a pension is found with its amount, and of who has none nothing", async () => {
  expect(await pension("001050000842")).toEqual({ cheDo: "Lương hưu", mucHuong: 4_250_000 });
  expect(await pension("001196012345")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const noted = (change: object, key: string) =>
  post(
    `${systems.urls.insurance}/social-pensions/file`,
    { soDinhDanh: "001050000731", deNghi: "1", so: "7/2026", ...change },
    { "Idempotency-Key": key },
  );

test("who draws the social pension is noted by the decision, and only somebody who has a number", async () => {
  expect((await noted({}, "k")).status).toBe(201);
  expect((await noted({ so: "" }, "l")).status).toBe(400);
  expect((await noted({ soDinhDanh: "001199999999" }, "m")).status).toBe(409);
});
