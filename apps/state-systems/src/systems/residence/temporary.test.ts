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

const yun = "066198003157";
const linh = "066321011429";
const room = { maTinh: "01", maXa: "00166", chiTiet: "Phòng 201, số 14, đường Dịch Vọng Hậu" };
const stay = {
  soGiay: "3/2026",
  ngay: "2026-11-20T03:00:00.000Z",
  coQuan: "Công an phường Cầu Giấy",
  noiCuTru: room,
  tuNgay: "2026-11-20",
  denNgay: "2028-11-20",
  chuHo: { soDinhDanh: yun },
  thanhVien: [{ soDinhDanh: yun, quanHe: "01" }],
};
const send = async (path: string, body: object, key: string) =>
  await post(`${systems.urls.residence}/residences/${path}`, body, { "Idempotency-Key": key });
const file = async (change: object, key: string) =>
  await send("file-temporary", { dangKy: { ...stay, ...change } }, key);
const residence = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, ["loaiCuTru", "noiCuTru", "hoGiaDinh"]);
const registrations = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, ["dangKy"]);

test("who stays somewhere for a time lives there and is of the household of before, until it is revoked", async () => {
  const before = await residence(yun);
  expect((await file({}, "a")).status).toBe(201);
  expect(await residence(yun)).toEqual({ ...Object(before), loaiCuTru: "2", noiCuTru: room });
  expect(await registrations(yun)).toMatchObject({
    dangKy: [
      { loai: "1", denNgay: null },
      { loai: "2", noiCuTru: room, tuNgay: "2026-11-20", denNgay: "2028-11-20" },
    ],
  });
  expect(await residence(linh)).toMatchObject({ loaiCuTru: "1" });
  const { soGiay, coQuan } = stay;
  expect((await send("revoke-temporary", { soGiay, coQuan, lyDo: "Sai", ngay: "2026-11-21" }, "b")).status).toBe(201);
  expect(await residence(yun)).toEqual(before);
});

test("a stay that has ended is none, and those of a list stay as well", async () => {
  await file({ soGiay: "4/2026", tuNgay: "2026-01-01", denNgay: "2026-11-01" }, "c");
  expect(await residence(yun)).toMatchObject({ loaiCuTru: "1" });
  await file({ soGiay: "5/2026", thanhVien: [], danhSach: [{ personalId: linh }] }, "d");
  expect(await residence(linh)).toMatchObject({ loaiCuTru: "2", noiCuTru: room });
});

test("who is registered permanently afterwards stays there no longer", async () => {
  await file({ soGiay: "6/2026" }, "e");
  const home = { ...room, chiTiet: "Số 1, phố Duy Tân" };
  await send("file", { dangKy: { ...stay, soGiay: "1/2026", noiCuTru: home } }, "f");
  expect(await residence(yun)).toMatchObject({ loaiCuTru: "1", noiCuTru: home });
});

test.each([
  ["that ends before it begins", { denNgay: "2026-11-19" }, "SAI_DINH_DANG"],
  ["of nobody", { thanhVien: [] }, "SAI_DINH_DANG"],
  ["of somebody without a number", { thanhVien: [{ soDinhDanh: "001199999999" }] }, "SO_CHUA_CAP"],
])("a stay %s is refused", async (_, change, ma) => {
  expect((await file(change, "g")).body).toMatchObject({ loi: { ma } });
});
