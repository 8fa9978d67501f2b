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

const benefit = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["social-security"]}/benefits/lookup`, { soDinhDanh }, ["dienMienGiam", "soQuyetDinh"]);

test("of an elder with merit the ground of exemption is on record with its decision", async () => {
  expect(await benefit("001050000731")).toEqual({ dienMienGiam: "1", soQuyetDinh: "412/QĐ-LĐTBXH" });
});

test("of who has no benefit nothing is found", async () => {
  expect(await benefit("001196012345")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const drawn = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["social-security"]}/allowances/lookup`, { soDinhDanh }, ["danhSach"]);
const file = async (change: object, key: string) =>
  await post(
    `${systems.urls["social-security"]}/allowances/file`,
    {
      deNghi: "1",
      soDinhDanh: "001050000731",
      soGiay: "7/2026",
      coQuan: "Ủy ban nhân dân phường Cầu Giấy",
      mucHuong: 650_000,
      tuThang: "2026-12",
      noiChiTra: { maTinh: "01", maXa: "00166" },
      ...change,
    },
    { "Idempotency-Key": key },
  );
const revoke = async (soGiay: string) =>
  await post(
    `${systems.urls["social-security"]}/allowances/revoke`,
    { soGiay, coQuan: "Ủy ban nhân dân phường Cầu Giấy", lyDo: "Nhầm người", ngay: "2026-11-28T03:00:00.000Z" },
    { "Idempotency-Key": `revoke ${soGiay}` },
  );

test("an allowance is drawn from its decision until one that ends it, and as before once that is revoked", async () => {
  expect(await drawn("001050000731")).toEqual({ danhSach: [] });
  expect((await file({}, "a")).status).toBe(201);
  const pension = {
    soQuyetDinh: "7/2026",
    cheDo: "pension",
    mucHuong: 650_000,
    tuThang: "2026-12",
    noiChiTra: { maTinh: "01", maXa: "00166" },
  };
  expect(await drawn("001050000731")).toEqual({ danhSach: [pension] });
  await file({ deNghi: "1", soGiay: "8/2026", cheDo: "disabled" }, "b");
  expect(await drawn("001050000731")).toMatchObject({ danhSach: [pension, { cheDo: "disabled" }] });
  await file({ deNghi: "4", soGiay: "9/2026", mucHuong: null }, "c");
  expect(await drawn("001050000731")).toMatchObject({ danhSach: [{ cheDo: "disabled" }] });
  expect((await revoke("9/2026")).status).toBe(201);
  expect(await drawn("001050000731")).toMatchObject({ danhSach: [pension, { cheDo: "disabled" }] });
});

test.each([
  ["without a number", { soGiay: "" }, "SAI_DINH_DANG"],
  ["that pays nothing", { mucHuong: null }, "SAI_DINH_DANG"],
  ["of nobody", { soDinhDanh: "001199999999" }, "SO_CHUA_CAP"],
])("a decision %s is refused", async (_, change, ma) => {
  expect((await file(change, "d")).body).toMatchObject({ loi: { ma } });
});

test("whether a household is poor, a disability, and the account for social payments are on record", async () => {
  const base = systems.urls["social-security"];
  const poverty = await lookUp(`${base}/poverty/lookup`, { soDinhDanh: "010301004466" }, ["phanLoaiHo"]);
  const account = await lookUp(`${base}/accounts/lookup`, { soDinhDanh: "001050000731" }, ["nganHang"]);
  const disability = await lookUp(`${base}/disabilities/lookup`, { soDinhDanh: "001207004418" }, ["mucDo"]);
  expect([poverty, account, disability]).toEqual([{ phanLoaiHo: "1" }, { nganHang: "970436" }, { mucDo: "severe" }]);
});
