import { format } from "node:util";
import { isRecord } from "@motlan/kernel";
import { expect, test, vi } from "vitest";
import { signatureNames } from "../compile/signatures.ts";
import { toFunction } from "../to-function.ts";
import { examplesOf } from "./example.fixture.ts";
import { blocksNamed, codesIn, readPage, rowsOf, sectionOf } from "./page.fixture.ts";
import { published } from "./run.fixture.ts";
import { stageOf } from "./stage.fixture.ts";

const page = readPage("packages/rules/README.md");
const { scope, env } = stageOf(page);

test("the five-minute example is a file that prints what stands below it", async () => {
  expect(blocksNamed(page, "ts")).toEqual([readPage("packages/rules/example.ts")]);
  const printed: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...told: unknown[]) => {
    printed.push(`${format(...told)}\n`);
  });
  await import("../../example.ts");
  log.mockRestore();
  expect(blocksNamed(page, "text")).toEqual([printed.join("")]);
});

test.each(blocksNamed(page, "feel").flatMap(examplesOf))("the page says what comes of $source", ({ source, cases }) => {
  expect(cases.length).toBeGreaterThan(0);
  const run = toFunction(published(source, scope));
  for (const { given, expected } of cases) expect(run(env(given))).toEqual(expected);
});

/** The names that a door lets out: `export { a, type B } from …`. */
const exportsOf = (source: string): readonly string[] =>
  [...source.matchAll(/^export (?:type )?\{([^}]*)\}/gmu)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim().replace(/^type /u, "")),
  );

const doors = (): readonly (readonly [door: string, file: string])[] => {
  const manifest: unknown = JSON.parse(readPage("packages/rules/package.json"));
  const exported = isRecord(manifest) && isRecord(manifest["exports"]) ? manifest["exports"] : {};
  return Object.entries(exported).map(([door, file]) => [door, String(file)]);
};

test.each(doors())("what comes out of the door %s stands in the page, and nothing else", (door, file) => {
  const known = exportsOf(readPage(`packages/rules/${file.slice(2)}`));
  expect(known.length).toBeGreaterThan(0);
  const title = `\`@motlan/rules${door.slice(1)}\``;
  const tables = sectionOf(page, "The public surface").split("\n\n");
  const [, , ...rows] = rowsOf(tables.find((table) => table.includes(`From ${title}`)) ?? "");
  expect(rows.flatMap(([names]) => codesIn(names)).toSorted()).toEqual(known.toSorted());
});

/** The names that stand as `name` or as `name(…)` in one point of the list of differences. */
const namesIn = (point: string): readonly string[] => {
  const line = page.split("\n").find((text) => text.startsWith(`- **${point}**`));
  return codesIn(line?.split(";")[0]).map((code) => code.replace(/\(.*$/u, ""));
};

test("what is left out of FEEL cannot be called, and the extensions can", () => {
  const [missing, added] = [namesIn("Left out"), namesIn("Extensions")];
  expect(missing).toEqual(["get entries", "context", "context merge"]);
  expect(added.length).toBeGreaterThan(6);
  expect(missing.filter((name) => signatureNames.includes(name))).toEqual([]);
  expect(added.filter((name) => !signatureNames.includes(name))).toEqual([]);
});
