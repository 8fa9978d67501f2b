import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../start-state-systems.ts";
import { post, purpose, type Reply, removeFolder, startOn, temporaryFolder } from "../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;

beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(() => removeFolder(folder));
afterAll(async () => await systems.stop());

const mai = "001196012345";
let last = 0;

const numbered = (): string => {
  last += 1;
  return `SD-2026-${String(last).padStart(6, "0")}`;
};

const person = async (keys: readonly string[]): Promise<Reply["body"]> =>
  (await post(`${systems.urls.population}/persons/lookup`, { soDinhDanh: mai, truongDuLieu: keys, mucDich: purpose }))
    .body;

const filed = async (soYeuCau: string, given: object = {}): Promise<Reply> => {
  const { maBanGhi } = await person([]);
  const body = {
    soYeuCau,
    nguon: "population",
    maBanGhi,
    soDinhDanh: mai,
    truong: "ngaySinh",
    dangGhi: "1996-05-17",
    deNghi: "1996-05-18",
    trong: [],
    suaThanh: { ngaySinh: "1996-05-18" },
    lyDo: "Giấy khai sinh ghi khác",
    mucDich: purpose,
    ...given,
  };
  return await post(`${systems.urls["civil-status"]}/corrections/file`, body, { "Idempotency-Key": soYeuCau });
};

const owner = async (form: Readonly<Record<string, string>>): Promise<number> =>
  (
    await fetch(`${systems.urls["civil-status"]}/corrections/answer`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams(form),
    })
  ).status;

const standing = async (soYeuCau: string): Promise<unknown> =>
  (
    await post(`${systems.urls["civil-status"]}/corrections/lookup`, {
      soYeuCau,
      truongDuLieu: ["trangThai", "lyDo"],
      mucDich: purpose,
    })
  ).body["banGhi"];

test("a request is taken once, and stands as being looked at until its owner answers", async () => {
  const number = numbered();
  expect((await filed(number)).status).toBe(201);
  expect((await filed(number)).status).toBe(201);
  expect(await standing(number)).toEqual({ trangThai: "dang-xem" });
});

test("what is put right is so in every register at once, and in nothing that was not asked for", async () => {
  const before = await person(["ngaySinh", "hoVaTen"]);
  const number = numbered();
  await filed(number);
  expect(await owner({ soYeuCau: number, ketQua: "da-sua" })).toBe(303);
  expect(await standing(number)).toEqual({ trangThai: "da-sua", lyDo: "" });
  const after = await person(["ngaySinh", "hoVaTen"]);
  expect(after["banGhi"]).toEqual({ ...Object(before["banGhi"]), ngaySinh: "1996-05-18" });
  expect((await person(["hoVaTen"]))["banGhi"]).not.toHaveProperty("ngaySinh");
});

test("what is left as it is needs a reason, and is answered once", async () => {
  const number = numbered();
  await filed(number, { suaThanh: { gioiTinh: "1" } });
  expect(await owner({ soYeuCau: number, ketQua: "khong-sua" })).toBe(400);
  expect(await owner({ soYeuCau: number, ketQua: "khong-sua", lyDo: "Sổ gốc ghi như vậy" })).toBe(303);
  expect(await owner({ soYeuCau: number, ketQua: "da-sua" })).toBe(404);
  expect(await standing(number)).toEqual({ trangThai: "khong-sua", lyDo: "Sổ gốc ghi như vậy" });
});

test("what the owner answered outlives the process", async () => {
  const number = numbered();
  await filed(number);
  await owner({ soYeuCau: number, ketQua: "khong-sua", lyDo: "Đúng rồi" });
  await systems.stop();
  systems = await startOn(folder);
  expect(await standing(number)).toEqual({ trangThai: "khong-sua", lyDo: "Đúng rồi" });
});

test("the owner's page has each request with what it says and what it should, and answers it", async () => {
  const number = numbered();
  await filed(number, { lyDo: "<b>Giấy</b>" });
  const html = await (await fetch(`${systems.urls["civil-status"]}/corrections`)).text();
  expect(html).toContain(number);
  expect(html).toContain("1996-05-18");
  expect(html).toContain("&lt;b&gt;Giấy&lt;/b&gt;");
  expect(html).not.toContain("<b>Giấy</b>");
});
