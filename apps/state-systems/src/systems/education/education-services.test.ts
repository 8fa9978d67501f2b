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
  await lookUp(`${systems.urls.education}/diplomas/lookup`, { soDinhDanh }, ["danhSach"]);

test("a graduate's diploma is on record as the school's book has it", async () => {
  expect(await found("001196012345")).toMatchObject({
    danhSach: [{ maBanGhi: expect.stringMatching(/^VB-[0-9a-f]{16}$/u), soHieu: "QGH 0142857", nam: "2018" }],
  });
});

test("of who has no diploma there, the list is empty", async () => {
  expect(await found("010301004466")).toEqual({ danhSach: [] });
});
