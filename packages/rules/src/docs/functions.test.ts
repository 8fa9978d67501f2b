import { expect, test } from "vitest";
import { readSignature } from "../compile/pattern.ts";
import { signatureNames, signatures } from "../compile/signatures.ts";
import { toFunction } from "../to-function.ts";
import { valueOf } from "./example.fixture.ts";
import { codesIn, readPage, rowsOf } from "./page.fixture.ts";
import { published } from "./run.fixture.ts";
import { stageOf } from "./stage.fixture.ts";

const page = readPage("docs/rule-language.md");
const { scope, env } = stageOf(page);

const nameOf = (signature = ""): string => signature.slice(0, signature.indexOf("("));

/** Rows of the tables of functions: ways to call, what comes of it in two languages, `example` → `result`. */
const rows = rowsOf(page).flatMap(([written = "", , , example]) => {
  const ways = codesIn(written);
  const [source = "", result] = codesIn(example);
  return /^`[a-z ]+\(.*\) -> /u.test(written) ? [{ name: nameOf(ways[0]), ways, source, result }] : [];
});

test.each(rows)("the page says what comes of $source", ({ name, source, result }) => {
  expect(source).toContain(`${name}(`);
  expect(toFunction(published(source, scope))(env({}))).toEqual(valueOf(result));
});

test("every function that can be called stands in a table, and no other", () => {
  expect(rows.map(({ name }) => name).toSorted()).toEqual(signatureNames.toSorted());
});

test.each([...signatures])("%s stands there with the ways to call it", (name, known) => {
  const ways = rows.find((row) => row.name === name)?.ways ?? [];
  expect(ways.map((way) => readSignature(way.slice(name.length)))).toEqual(known);
});
