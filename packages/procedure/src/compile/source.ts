import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { type Document, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { keyOffsetOf, offsetOf, type Path } from "./places.ts";
import { shapedBy } from "./shape-issues.ts";

/** A definition file as read: its text, and the name that errors give. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

type IssueAt = (path: Path, code: string, params?: Issue["params"]) => Issue;

/** What a file says, with a way back from any part of it to line and column. */
export interface Read<T> {
  readonly file: string;
  readonly data: T;
  /** An issue at a part of the definition: file, line and column (from 1) in `params`. */
  readonly at: IssueAt;
  /** The same at the key of that part: where it is the name that is wrong. */
  readonly atKey: IssueAt;
}

/** Reads YAML by a format. Every issue names file, line and column. */
export const readSource = <T>(source: SourceFile, format: z.ZodType<T>): Outcome<Read<T>> => {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, logLevel: "error" });
  const located = (offset: number, path: string, code: string, params: Issue["params"] = {}): Issue => {
    const { line, col } = lines.linePos(offset);
    return issue(code, path, { file: source.file, line, column: col, ...params });
  };
  const [broken] = document.errors;
  if (broken)
    return fail(located(broken.pos[0], "", "definition-syntax", { found: broken.message.split("\n")[0] ?? "" }));
  const alias = firstAlias(document);
  if (alias) return fail(located(alias.offset, "", "definition-alias", { found: alias.name }));
  const at: IssueAt = (path, code, params) => located(offsetOf(document, path), printPath(path), code, params);
  const atKey: IssueAt = (path, code, params) => located(keyOffsetOf(document, path), printPath(path), code, params);
  const shaped = shapedBy(format, document.toJS());
  if ("data" in shaped) return ok({ file: source.file, data: shaped.data, at, atKey });
  const [first, ...rest] = shaped.wrong.map(({ path, expected, suggestion, inKey }) =>
    (inKey ? atKey : at)(path, "definition-shape", { expected, ...(suggestion === undefined ? {} : { suggestion }) }),
  );
  return first ? fail(first, ...rest) : fail(at([], "definition-shape"));
};

/** Line and column, from 1, of a part of a definition. */
export const placeIn = ({ text }: SourceFile, path: Path): { readonly line: number; readonly column: number } => {
  const lines = new LineCounter();
  const { line, col } = lines.linePos(offsetOf(parseDocument(text, { lineCounter: lines }), path));
  return { line, column: col };
};

/** Aliases are refused: a part that stands elsewhere has two places, and nested ones can swell without bound. */
const firstAlias = (document: Document): { readonly name: string; readonly offset: number } | undefined => {
  let found: { readonly name: string; readonly offset: number } | undefined;
  visit(document, {
    Alias: (_, { source, range }) => {
      found = { name: `*${source}`, offset: range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
};

const printPath = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
