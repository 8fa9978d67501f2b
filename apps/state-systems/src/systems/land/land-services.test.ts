import { readFile } from "node:fs/promises";
import { generatePopulation } from "@motlan/population";
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

const dwellingsOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.land}/dwellings/lookup`, { soDinhDanh }, ["danhSach"]);

test("Mai's apartment is on record with certificate, place, area and one owner", async () => {
  expect(await dwellingsOf("001196012345")).toEqual({
    danhSach: [
      {
        maBanGhi: expect.stringMatching(/^DD-[0-9a-f]{16}$/u),
        soGiayChungNhan: "CV 415620",
        ngayCap: "2020-03-12",
        soThua: "142",
        soTo: "27",
        diaChi: { maTinh: "01", maXa: "00166", chiTiet: "Căn hộ 0915, tòa N2, phố Duy Tân" },
        dienTichSan: 68.5,
        loai: "2",
        soChuSuDung: 1,
      },
    ],
  });
});

test("a house that two own together is found of each, with the number of its owners", async () => {
  const found = await dwellingsOf("036062000815");
  expect(found).toMatchObject({ danhSach: [{ loai: "1", soChuSuDung: 2 }] });
  expect(await dwellingsOf("036165001207")).toEqual(found);
});

test.each([
  ["owns nothing", "031300027816"],
  ["owns land in a province that is not connected", "066172000581"],
  ["is nobody", "001199999999"],
])("of who %s the list is empty", async (_, soDinhDanh) => {
  expect(await dwellingsOf(soDinhDanh)).toEqual({ danhSach: [] });
});

test("it answers for the provinces that the catalogue calls connected, and for no other", async () => {
  const declaration = new URL("../../../../../packages/catalogue/registers/land.yaml", import.meta.url);
  const connected = /provinces: (\[.*\])/u.exec(await readFile(declaration, "utf8"))?.[1] ?? "";
  const { dwellings } = generatePopulation({ seed: 2026, today: "2026-11-22" });
  const told = { connected: 0, other: 0 };
  for (const { owners, place } of dwellings) {
    const found = JSON.stringify(await dwellingsOf(owners[0] ?? ""));
    const isConnected = connected.includes(`"${place.province}"`);
    expect([place.province, found.includes(`"maTinh":"${place.province}"`)]).toEqual([place.province, isConnected]);
    told[isConnected ? "connected" : "other"] += 1;
  }
  expect(Math.min(told.connected, told.other)).toBeGreaterThan(10);
});

test("who says no purpose is refused", async () => {
  const url = `${systems.urls.land}/dwellings/lookup`;
  const { canCu: _law, ...without } = purpose;
  const request = { soDinhDanh: "001196012345", truongDuLieu: ["danhSach"], mucDich: without };
  expect((await post(url, request)).status).toBe(403);
});
