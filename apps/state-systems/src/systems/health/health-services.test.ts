import { isRecord } from "@motlan/kernel";
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

const notices = async (soDinhDanhMe: string) =>
  await lookUp(`${systems.urls.health}/birth-notices/lookup`, { soDinhDanhMe }, ["danhSach"]);

const firstCode = (record: unknown): string => {
  const list = isRecord(record) && Array.isArray(record.danhSach) ? record.danhSach : [];
  const [first]: unknown[] = list;
  return isRecord(first) ? String(first.ma) : "";
};

test("Mai's child was born nine days ago at Bệnh viện E and is not registered yet", async () => {
  expect(await notices("001196012345")).toEqual({
    danhSach: [
      {
        ma: "01207.GCS.01031.26",
        ngayCap: "2026-11-14",
        thoiGianSinh: "2026-11-13T08:25",
        gioiTinh: "2",
        canNang: 3150,
        noiSinh: { tenCoSo: "Bệnh viện E", maTinh: "01", maXa: "00160" },
        tenDuKien: "Trần Minh An",
        daDangKy: false,
      },
    ],
  });
});

test("H'Yun's child was born seventy days ago", async () => {
  expect(await notices("066198003157")).toMatchObject({ danhSach: [{ thoiGianSinh: "2026-09-13T04:50" }] });
});

test("of a birth at home there is no notice", async () => {
  expect(await notices("010301004466")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

test("a notice is registered once its birth was filed at civil status, and no other with it", async () => {
  const khaiSinh = {
    soDinhDanh: "001226000001",
    hoVaTen: { ho: "Phạm", chuDem: "", ten: "Khôi" },
    ngaySinh: "2026-11-02",
    gioiTinh: "1",
    giayChungSinh: firstCode(await notices("031300027816")),
  };
  await post(`${systems.urls["civil-status"]}/births/file`, { khaiSinh }, { "Idempotency-Key": "health-1" });
  expect(await notices("031300027816")).toMatchObject({ danhSach: [{ daDangKy: true }] });
  expect(await notices("001196012345")).toMatchObject({ danhSach: [{ daDangKy: false }] });
});

const deathOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.health}/death-notices/lookup`, { soDinhDanh }, ["so", "gio", "nguyenNhan", "coSo"]);

test("of who died in a hospital there is a notice with hour, place and cause; of others none", async () => {
  expect(await deathOf("001155003120")).toEqual({
    so: "00318.GBT.01031.26",
    gio: "05:40",
    nguyenNhan: "Nhồi máu cơ tim",
    coSo: { ten: "Bệnh viện E", maTinh: "01", maXa: "00160" },
  });
  expect(await deathOf("001050000731")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});
