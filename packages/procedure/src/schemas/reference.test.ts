import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { schemaNames } from "./formats.ts";
import { englishAt, hintAt } from "./hints.ts";
import { keysOf, referencePage } from "./reference.ts";

const page = new URL("../../../../docs/reference.md", import.meta.url);

test("docs/reference.md has every key of the formats; if it does not, `npm run motlan reference` writes it anew", () => {
  expect(referencePage().split("\n")).toEqual(readFileSync(page, "utf8").split("\n"));
});

test.each(schemaNames)("every key of %s is told in both languages", (name) => {
  const keys = keysOf(name).filter(({ at }) => at.at(-1) !== "*");
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.flatMap(({ at }) => (hintAt(name, at) && englishAt(name, at) ? [] : [at.join(".")]))).toEqual([]);
});

const paths = (name: (typeof schemaNames)[number]) => keysOf(name).map(({ at }) => at.join("."));

test("keys of rows within rows, of parts and of related records are among them", () => {
  expect(paths("procedure")).toEqual(
    expect.arrayContaining(["ask.*.columns.*.columns.*.min", "parts.steps.verify-adds", "result.visible-to"]),
  );
  expect(paths("register")).toContain("services.*.related.*.gives");
});
