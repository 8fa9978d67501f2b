import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const text = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

const others = ["../../ui/src/css/", "../../../apps/citizen/src/css/"];
const sheets = others.flatMap((folder) =>
  readdirSync(new URL(folder, import.meta.url)).map((file) => text(`${folder}${file}`)),
);

/** The classes that a sheet says how to show wherever they stand. */
const classesOf = (sheet: string): readonly string[] =>
  [...sheet.matchAll(/^\.([\w-]+)(?=,| \{)/gmu)].map(([, name = ""]) => name);

test("a class is shown as one sheet says: what the form calls by a name is nothing else to the page around it", () => {
  const elsewhere = new Set(sheets.flatMap(classesOf));
  expect(elsewhere.size).toBeGreaterThan(20);
  expect(classesOf(text("styles.css")).filter((name) => elsewhere.has(name))).toEqual([]);
});
