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

const found = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.construction}/permits/lookup`, { soDinhDanh }, ["danhSach"]);

test("the permit of a house is on record for who built it, with its place", async () => {
  expect(await found("001050000731")).toMatchObject({
    danhSach: [{ soGiayPhep: "118/GPXD", soTang: 3, diaDiem: { maTinh: "01" } }],
  });
});

test("of who has built nothing, the list is empty", async () => {
  expect(await found("001196012345")).toEqual({ danhSach: [] });
});
