import { crowdOf } from "@motlan/population";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;

beforeAll(async () => {
  systems = await startOn(folder, { seed: 9, people: 5_000 });
});
afterAll(() => removeFolder(folder));
afterAll(async () => await systems.stop());

const family = crowdOf(9, 4_000).family(300);
const household = family?.households[0];
const soDinhDanh = household?.head ?? "";

test("one of thousands is in every register the same person", async () => {
  const person = family?.people.find(({ personalId }) => personalId === soDinhDanh);
  expect(await lookUp(`${systems.urls.population}/persons/lookup`, { soDinhDanh }, ["ngaySinh"])).toEqual({
    ngaySinh: person?.birthDate,
  });
  expect(await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, ["loaiCuTru"])).toEqual({
    loaiCuTru: household?.kind,
  });
});

test("whoever is past the number of people is not there", async () => {
  const beyond = crowdOf(9, 40_000).family(3_000)?.people[0]?.personalId ?? "";
  expect(await lookUp(`${systems.urls.population}/persons/lookup`, { soDinhDanh: beyond }, [])).toMatchObject({
    ma: "KHONG_TIM_THAY",
  });
});
