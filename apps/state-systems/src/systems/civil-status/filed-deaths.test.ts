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

const registers = ["civil-status", "population", "residence", "social-security", "insurance"] as const;
type Register = (typeof registers)[number];

const thanh = "036062000815";
const nhung = "036165001207";
const office = "Ủy ban nhân dân phường Cầu Giấy";
const death = { soGiay: "31/2026", coQuan: office, ngayChet: "2026-11-20", ngayDangKy: "2026-11-24T02:30:00.000Z" };
const revoked = { soGiay: death.soGiay, coQuan: office, lyDo: "sai", ngay: "2026-12-01" };

let keys = 0;
const write = async (register: Register, path: string, body: object) => {
  keys += 1;
  return await post(systems.urls[register] + path, body, { "Idempotency-Key": `key-${keys}` });
};
const everywhere = async (path: string, body: object): Promise<readonly number[]> =>
  Promise.all(registers.map(async (register) => (await write(register, path, body)).status));
const ask = async (register: Register, path: string, soDinhDanh: string, fields: readonly string[]) =>
  await lookUp(systems.urls[register] + path, { soDinhDanh }, fields);
const membersAt = async (personalId: string): Promise<string> =>
  JSON.stringify(await ask("residence", "/residences/lookup", personalId, ["hoGiaDinh"]));
const notFound = { ma: "KHONG_TIM_THAY" };

test("nobody dies twice, or without a date or a paper; who had no number is taken in", async () => {
  const hung = "035066000412";
  expect((await write("population", "/deaths/file", { ...death, soDinhDanh: hung })).body).toMatchObject({
    loi: { ma: "DA_KHAI_TU" },
  });
  const { ngayChet: _, ...undated } = death;
  for (const wrong of [{ ...death, soDinhDanh: "1" }, { ...death, soGiay: "" }, undated]) {
    expect((await write("civil-status", "/deaths/file", wrong)).body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
  }
  const longAgo = { ...death, soGiay: "30/2026", soDinhDanh: null, ngayChet: "1989" };
  expect(await everywhere("/deaths/file", longAgo)).toEqual([201, 201, 201, 201, 201]);
});

test("a death ends marriage, residence and card, and widows the other, until it is revoked", async () => {
  expect(await everywhere("/deaths/file", { ...death, soDinhDanh: thanh })).toEqual([201, 201, 201, 201, 201]);
  for (const id of [thanh, nhung]) {
    expect(await ask("civil-status", "/marriages/lookup", id, ["so"])).toMatchObject(notFound);
  }
  expect(await ask("civil-status", "/marriages/ended/lookup", nhung, ["so", "khaiTuVoChong"])).toEqual({
    so: "14/1990",
    khaiTuVoChong: { so: "31/2026", ngay: "2026-11-24", coQuan: office },
  });
  expect(await ask("population", "/persons/lookup", thanh, ["ngayChet"])).toEqual({ ngayChet: "2026-11-20" });
  expect(await ask("population", "/persons/lookup", nhung, ["tinhTrangHonNhan", "voChong"])).toEqual({
    tinhTrangHonNhan: "4",
    voChong: null,
  });
  expect(await ask("residence", "/residences/lookup", thanh, ["noiCuTru"])).toMatchObject(notFound);
  expect(await membersAt(nhung)).not.toContain(thanh);
  expect(await ask("insurance", "/cards/lookup", thanh, ["maSo"])).toMatchObject(notFound);
  const widow = { vo: { soDinhDanh: nhung }, chong: { soDinhDanh: "001097020583" } };
  const again = { so: "40/2026", coQuan: office, ngayDangKy: "2026-12-20", ...widow };
  expect((await write("population", "/persons/marriage", again)).status).toBe(201);

  expect(await everywhere("/deaths/revoke", revoked)).toEqual([201, 201, 201, 201, 201]);
  expect(await ask("civil-status", "/marriages/lookup", nhung, ["so"])).toEqual({ so: "14/1990" });
  expect(await membersAt(nhung)).toContain(thanh);
});

test("benefits end with a life", async () => {
  const tu = "001050000731";
  const path = "/benefits/lookup";
  expect(await ask("social-security", path, tu, ["dienMienGiam"])).toEqual({ dienMienGiam: "1" });
  await write("social-security", "/deaths/file", { ...death, soGiay: "32/2026", soDinhDanh: tu });
  expect(await ask("social-security", path, tu, ["dienMienGiam"])).toMatchObject(notFound);
});
