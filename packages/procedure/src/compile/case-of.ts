import { type Issue, isPartialDate, type Language, type Localized, languages, printDate } from "@motlan/kernel";
import { askedAt } from "./asked-at.ts";
import type { Compiler } from "./compiler.ts";
import { own } from "./own.ts";

/** A case of a table, by what its columns test: `{ registrationKind: "\"late\"", copies: "> 9" }`. */
type Example = Readonly<Record<string, string>>;

type Titles = Readonly<Record<string, Localized>>;

/** The case as the table has it, and in each language by the titles that the form shows. */
export const caseOf = (c: Compiler, example: Example): NonNullable<Issue["params"]> => {
  const known = Object.entries(example).filter(([, cell]) => cell !== "-");
  const put = (say: (expression: string, cell: string) => string): string =>
    known.map(([expression, cell]) => say(expression, cell)).join("; ") || "-";
  const inLanguages = languages.map((language) => [
    `case-${language}`,
    put((expression, cell) => said(titleOf(c, expression)[language], cell, inWords(codesOf(c, expression), language))),
  ]);
  return { case: put((expression, cell) => said(expression, cell, String)), ...Object.fromEntries(inLanguages) };
};

/** A day, a text, a truth or null. */
const values = /@?"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/gu;

/** A cell of values, of other values than these, of none, or of a comparison or range; what it means is read off FEEL. */
const said = (name: string, cell: string, word: (value: string) => string): string => {
  const text = cell.replace(values, (value) => word(value));
  if (cell.startsWith("not(")) return `${name} ≠ ${text.slice("not(".length, -1)}`;
  if (/^[<>]/u.test(cell)) return `${name} ${text}`;
  return cell === "null" || /^[[(]/u.test(cell) ? `${name}: ${text}` : `${name} = ${text}`;
};

const words: Readonly<Record<string, Localized>> = {
  true: { vi: "Có", en: "yes" },
  false: { vi: "Không", en: "no" },
  null: { vi: "để trống", en: "empty" },
};

const inWords =
  (codes: Titles, language: Language) =>
  (value: string): string => {
    const inside = value.replace(/^@?"|"$/gu, "");
    const isText = value.startsWith('"');
    return own(isText ? codes : words, inside)?.[language] ?? (isText ? value : dayOf(value, inside, language));
  };

/** As papers have it in Vietnamese, and by ISO 8601 in English. */
const dayOf = (value: string, date: string, language: Language): string => {
  if (!isPartialDate(date)) return value;
  return language === "vi" ? printDate(date) : date;
};

const titleOf = (c: Compiler, expression: string): Localized =>
  askedAt(c, expression)?.title ?? { vi: expression, en: expression };

const codesOf = (c: Compiler, expression: string): Titles => {
  const type = c.scope.type(expression.trim().split("."));
  const list = type?.kind === "code" ? own(c.catalogue.codeLists, type.list) : undefined;
  return Object.fromEntries((list?.codes ?? []).map(({ code, title }) => [code, title]));
};
