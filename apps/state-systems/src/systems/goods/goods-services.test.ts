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

const found = async (maSoThue: string) =>
  await lookUp(`${systems.urls.goods}/declarations/lookup`, { maSoThue }, ["danhSach"]);

test("what a company declared is found by its tax code, and nobody else's", async () => {
  expect(await found("0300588569")).toMatchObject({ danhSach: [{ soKhaiBao: "KB-2025-00471" }] });
  expect(await found("0101248141")).toEqual({ danhSach: [] });
});

test("a person's number is no tax code", async () => {
  expect(await found("001196012345")).toMatchObject({ ma: "SAI_DINH_DANG" });
});
