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

const benefit = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["social-security"]}/benefits/lookup`, { soDinhDanh }, ["dienMienGiam", "soQuyetDinh"]);

test("of an elder with merit the ground of exemption is on record with its decision", async () => {
  expect(await benefit("001050000731")).toEqual({ dienMienGiam: "1", soQuyetDinh: "412/QĐ-LĐTBXH" });
});

test("of who has no benefit nothing is found", async () => {
  expect(await benefit("001196012345")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});
