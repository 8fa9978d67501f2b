import type { Issue, Localized } from "@motlan/kernel";
import { languages } from "@motlan/kernel";
import { askedAt } from "./asked-at.ts";
import type { Compiler } from "./compiler.ts";
import { own } from "./own.ts";

/** A case of a table, by what its columns test: `{ registrationKind: "\"late\"", copies: "> 9" }`. */
type Example = Readonly<Record<string, string>>;

/** The case as the table has it, and in each language by the titles that the form shows. */
export const caseOf = (c: Compiler, example: Example): NonNullable<Issue["params"]> => {
  const known = Object.entries(example).filter(([, cell]) => cell !== "-");
  const put = (say: (expression: string, cell: string) => string): string =>
    known.map(([expression, cell]) => say(expression, cell)).join("; ") || "-";
  const inLanguages = languages.map((language) => [
    `case-${language}`,
    put((expression, cell) => said(titleOf(c, expression)[language], inTitles(cell, codesOf(c, expression), language))),
  ]);
  return { case: put(said), ...Object.fromEntries(inLanguages) };
};

/** A cell of values, of other values than these, or of a comparison or range. */
const said = (name: string, cell: string): string => {
  if (cell.startsWith("not(")) return `${name} ≠ ${cell.slice("not(".length, -1)}`;
  if (/^[<>]/u.test(cell)) return `${name} ${cell}`;
  return /^[[(]/u.test(cell) ? `${name}: ${cell}` : `${name} = ${cell}`;
};

const inTitles = (cell: string, codes: Readonly<Record<string, Localized>>, language: keyof Localized): string =>
  cell.replace(/"((?:[^"\\]|\\.)*)"/gu, (text, code: string) => own(codes, code)?.[language] ?? text);

const titleOf = (c: Compiler, expression: string): Localized =>
  askedAt(c, expression)?.title ?? { vi: expression, en: expression };

const codesOf = (c: Compiler, expression: string): Readonly<Record<string, Localized>> => {
  const type = c.scope.type(expression.trim().split("."));
  const list = type?.kind === "code" ? own(c.catalogue.codeLists, type.list) : undefined;
  return Object.fromEntries((list?.codes ?? []).map(({ code, title }) => [code, title]));
};
