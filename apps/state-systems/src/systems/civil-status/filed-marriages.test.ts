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

const linh = "001199031746";
const quan = "001097020583";
const mai = "001196012345";
const certificate = {
  so: "12/2026",
  coQuan: "Ủy ban nhân dân phường Cầu Giấy",
  ngayDangKy: "2026-11-24T02:30:00.000Z",
};
const couple = (vo: string, chong: string) => ({
  ...certificate,
  vo: { soDinhDanh: vo },
  chong: { soDinhDanh: chong },
});

let keys = 0;
const write = async (system: "civil-status" | "population", path: string, body: object) => {
  keys += 1;
  return await post(systems.urls[system] + path, body, { "Idempotency-Key": `key-${keys}` });
};
const file = (ketHon: object) => write("civil-status", "/marriages/file", { ketHon });
const marriageOf = (soDinhDanh: string) =>
  lookUp(`${systems.urls["civil-status"]}/marriages/lookup`, { soDinhDanh }, ["so", "ngayDangKy", "voChong"]);
const personOf = (soDinhDanh: string) =>
  lookUp(`${systems.urls.population}/persons/lookup`, { soDinhDanh }, ["tinhTrangHonNhan", "voChong"]);

test("nobody who is married, not known, or the same marries", async () => {
  expect((await file(couple(mai, quan))).body).toMatchObject({ loi: { ma: "DA_KET_HON" } });
  expect((await file(couple(linh, linh))).body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
  expect((await file(couple(linh, "001097999999"))).body).toMatchObject({ loi: { ma: "SO_CHUA_CAP" } });
});

test("a marriage that was filed is found from both sides, until its certificate is revoked", async () => {
  expect((await file(couple(linh, quan))).status).toBe(201);
  expect((await write("population", "/persons/marriage", couple(linh, quan))).status).toBe(201);
  expect(await marriageOf(linh)).toMatchObject({
    so: "12/2026",
    ngayDangKy: "2026-11-24",
    voChong: { soDinhDanh: quan },
  });
  expect(await marriageOf(quan)).toMatchObject({ voChong: { soDinhDanh: linh } });
  expect(await personOf(quan)).toMatchObject({ tinhTrangHonNhan: "2", voChong: { soDinhDanh: linh } });
  expect((await file(couple(linh, quan))).body).toMatchObject({ loi: { ma: "DA_KET_HON" } });

  const revoked = { soGiay: certificate.so, coQuan: certificate.coQuan, lyDo: "sai", ngay: "2026-12-01" };
  expect((await write("civil-status", "/marriages/revoke", revoked)).status).toBe(201);
  expect((await write("population", "/persons/revoke-marriage", revoked)).status).toBe(201);
  expect(await personOf(quan)).toMatchObject({ tinhTrangHonNhan: "1" });
  expect((await write("civil-status", "/marriages/revoke", revoked)).body).toMatchObject({
    loi: { ma: "KHONG_TIM_THAY" },
  });
});
