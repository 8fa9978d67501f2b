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

const taxpayer = async (soDinhDanh: string) =>
  Object(await lookUp(`${systems.urls.tax}/taxpayers/lookup`, { soDinhDanh }, ["maSoThue", "coQuanThue", "conNo"]));

test("whoever registers a household business is known to the tax administration from then on", async () => {
  const huy = "001201008126";
  expect(await taxpayer(huy)).toMatchObject({ ma: "KHONG_TIM_THAY" });
  const registration = {
    soGiay: "6/2026",
    ngay: "2026-11-20T03:00:00.000Z",
    coQuan: "Ủy ban nhân dân phường Cầu Giấy",
    chuHo: { soDinhDanh: huy },
    ten: "Hộ kinh doanh Phan Quốc Huy",
    truSo: { maTinh: "01", maXa: "00166", chiTiet: "Số 3, phố Duy Tân" },
    maNganhChinh: "4761",
    nganhNghe: [],
    von: 20_000_000,
  };
  await post(`${systems.urls.business}/households/file`, registration, { "Idempotency-Key": "tax" });
  expect(await taxpayer(huy)).toMatchObject({ maSoThue: huy });
});
