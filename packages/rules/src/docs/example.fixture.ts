import { type Pending, pending, type Value } from "../value.ts";
import type { Given } from "./stage.fixture.ts";

/** What comes out where some names have other values than those of the page. */
interface Case {
  readonly given: Given;
  readonly expected: Value | Pending;
}

interface Example {
  readonly source: string;
  readonly cases: readonly Case[];
}

/** JSON, or `pending`. */
export const valueOf = (text = ""): Value | Pending => {
  if (text === "pending") return pending;
  const value: Value = JSON.parse(text);
  return value;
};

/** `copies = null; status(father) = "typed"` */
export const givenOf = (text: string): Given =>
  Object.fromEntries(
    text.split("; ").flatMap((part) => {
      const [, name = "", value = ""] = /^(.+?) = (.+)$/u.exec(part) ?? [];
      return name === "" ? [] : [[name, valueOf(value)]];
    }),
  );

const caseLine = /^\/\/ (?:(.+) )?=> (.+)$/u;

/** `// => 3`, `// copies = null => null`: a result, and the values that it comes of. */
const casesOf = (text: string): readonly Case[] =>
  text.split("\n").flatMap((line) => {
    const [found, given = "", expected = ""] = caseLine.exec(line) ?? [];
    return found === undefined ? [] : [{ given: givenOf(given), expected: valueOf(expected) }];
  });

const withoutCases = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !caseLine.test(line))
    .join("\n");

/** Expressions with empty lines between, each with its cases below; any other comment is part of it. */
export const examplesOf = (text: string): readonly Example[] =>
  text
    .trim()
    .split(/\n\n+/u)
    .map((part) => ({ source: withoutCases(part), cases: casesOf(part) }));
