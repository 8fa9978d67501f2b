import { crowdOf } from "@motlan/population";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;

beforeAll(async () => {
  systems = await startOn(folder, { seed: 9 });
});
afterAll(() => removeFolder(folder));
afterAll(async () => await systems.stop());

const page = async (path: string): Promise<string> => await (await fetch(`${systems.urls.vneid}${path}`)).text();

const firstOf = (family: number): string =>
  crowdOf(9, 1_000)
    .family(family)
    ?.people.find(({ diedOn }) => diedOn === undefined)?.personalId ?? "";

test("a trainer finds whom a class can sign in as, family by family", async () => {
  expect(await page("/")).toContain('href="/people"');
  const first = await page("/people");
  expect(first).toContain(firstOf(0));
  expect(first).not.toContain(firstOf(10));
  expect(first).toContain('href="/people?from=10"');
  expect(await page("/people?from=10")).toContain(firstOf(10));
});

test("past the last family there is nobody, and no page after it", async () => {
  const beyond = await page("/people?from=100000");
  expect(beyond).not.toContain("Gia đình");
  expect(beyond).not.toContain("from=");
});
