import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const everything = ["loaiCuTru", "noiCuTru", "chuHo", "tuNgay"];
const residence = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, everything);

test("Mai lives in Phường Cầu Giấy, in the household of her husband's father", async () => {
  expect(await residence("001196012345")).toEqual({
    loaiCuTru: "1",
    noiCuTru: { maTinh: "01", maXa: "00166", chiTiet: "Số 18, ngõ 165 đường Xuân Thủy" },
    chuHo: { hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Thành" }, quanHe: "Con dâu" },
    tuNgay: "1998-08-01",
  });
});

test("a child has lived there since it was born", async () => {
  expect(await residence("001222030177")).toMatchObject({ tuNgay: "2022-06-10", chuHo: { quanHe: "Cháu" } });
});

test("Hoa's residence is temporary and not where she is registered permanently", async () => {
  expect(await residence("031300027816")).toMatchObject({ loaiCuTru: "2", noiCuTru: { maXa: "00166" } });
});

test("the dead have no residence", async () => {
  expect(await residence("035066000412")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});
