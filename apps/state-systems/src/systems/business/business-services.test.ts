import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, post, purpose, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const found = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.business}/owners/lookup`, { soDinhDanh }, ["hoKinhDoanh", "doanhNghiep"]);

test("a trader's household business is found by her number, with its seat and without anybody's number beside its own", async () => {
  expect(await found("001188007713")).toEqual({
    hoKinhDoanh: [expect.objectContaining({ ten: "Hộ kinh doanh Hoàng Thị Yến", ngayDangKy: "2024-03-05" })],
    doanhNghiep: [],
  });
});

test("a company is found by the number of who represents it", async () => {
  expect(await found("036093004521")).toMatchObject({ hoKinhDoanh: [], doanhNghiep: [{ maSo: "0300588569" }] });
  expect(JSON.stringify(await found("036093004521"))).not.toContain("daiDien");
});

const representative = async (maSo: string) =>
  await lookUp(`${systems.urls.business}/companies/representative/lookup`, { maSo }, ["daiDien", "maSo", "soDinhDanh"]);

test("who acts for a company is told by name and title alone, and of no company without its number", async () => {
  expect(await representative("0300588569")).toEqual({
    daiDien: { hoVaTen: expect.objectContaining({ ten: expect.any(String) }), chucDanh: "Giám đốc" },
  });
  expect(JSON.stringify(await representative("0300588569"))).not.toContain("036093004521");
  expect(await representative("0101248141")).toMatchObject({ ma: "KHONG_TIM_THAY" });
  expect(await representative("036093004521")).toMatchObject({ ma: "SAI_DINH_DANG" });
});

test.each([
  ["its own", "0300588569", "công ty TNHH nội thất Ban Mai", { khop: true }],
  ["another", "0300588569", "Công ty TNHH Ban Mai", { khop: false }],
  ["of a company that is not there", "0101248141", "Công ty TNHH Nội thất Ban Mai", { khop: false }],
  ["of blanks", "0101248141", " ", { loi: expect.objectContaining({ ma: "SAI_DINH_DANG" }) }],
])("a company that somebody names by a name %s is told to be one or not, and no more", async (_, maSo, ten, said) => {
  expect((await post(`${systems.urls.business}/companies/match`, { maSo, ten, mucDich: purpose })).body).toEqual(said);
});

test("of who trades in nothing, nothing is found", async () => {
  expect(await found("001196012345")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const registration = {
  soGiay: "5/2026",
  ngay: "2026-11-20T03:00:00.000Z",
  coQuan: "Ủy ban nhân dân phường Cầu Giấy",
  chuHo: { soDinhDanh: "001196012345" },
  ten: "Hộ kinh doanh Tiệm bánh Mai",
  truSo: { maTinh: "01", maXa: "00166", chiTiet: "Số 10, phố Duy Tân" },
  maNganhChinh: "1071",
  nganhNghe: [{ code: "1071", detail: "Bánh ngọt", main: true }],
  von: 80_000_000,
};
const send = async (path: string, body: object, key: string) =>
  await post(`${systems.urls.business}/households/${path}`, body, { "Idempotency-Key": key });

test("a household business is found by its owner once it is registered, and until that is revoked", async () => {
  expect((await send("file", registration, "a")).status).toBe(201);
  expect(await found("001196012345")).toMatchObject({
    hoKinhDoanh: [{ maSo: "001196012345", ten: registration.ten, maNganhChinh: "1071", nganhNghe: "Bánh ngọt" }],
  });
  const { soGiay, coQuan } = registration;
  expect((await send("revoke", { soGiay, coQuan, lyDo: "Sai", ngay: "2026-11-21" }, "b")).status).toBe(201);
  expect(await found("001196012345")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

test.each([
  ["by who owns one already", { chuHo: { soDinhDanh: "001188007713" } }, "DA_DANG_KY"],
  ["without a name", { ten: "" }, "SAI_DINH_DANG"],
  ["without an address", { truSo: { chiTiet: "Số 1" } }, "SAI_DINH_DANG"],
])("a registration %s is refused", async (_, change, ma) => {
  expect((await send("file", { ...registration, ...change }, "c")).body).toMatchObject({ loi: { ma } });
});
