import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { type Document, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";
import { insideOf } from "./inside.ts";
import { keyOffsetOf, nodeAt, offsetOf, type Path } from "./places.ts";
import { shapedBy } from "./shape-issues.ts";
import { slipIn } from "./yaml-slips.ts";

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

/** A file's YAML, before any format is asked of it. */
export interface ParsedYaml {
  readonly data: unknown;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** What a file says, if it is YAML. */
export const parseYaml = ({ file, text }: SourceFile): Outcome<ParsedYaml> => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: "error" });
  const refused = (offset: number, code: string, params: Issue["params"]) =>
    fail(issue(code, "", { file, ...lineAndColumn(lines, offset), ...params }));
  const [broken] = document.errors;
  if (broken) return refused(broken.pos[0], "definition-syntax", { kind: slipIn(document.errors) });
  const alias = firstAlias(document);
  if (alias) return refused(alias.offset, "definition-alias", { found: alias.name });
  return ok({ data: document.toJS(), document, lines });
};

/** Reads YAML by a format. Every issue names file, line and column. */
export const readSource = <T>(source: SourceFile, format: z.ZodType<T>, parse = parseYaml): Outcome<Read<T>> => {
  const { file } = source;
  const parsed = parse(source);
  if (!parsed.ok) return parsed;
  const { data, document, lines } = parsed.value;
  const issueAt =
    (offset: (document: Document, path: Path) => number): IssueAt =>
    (path, code, params) => {
      // Of a rule, the very word in it.
      const inside = typeof params?.["from"] === "number" ? params["from"] : undefined;
      const exact = inside === undefined ? undefined : insideOf(nodeAt(document, path), inside, source.text);
      return issue(code, printPath(path), {
        file,
        ...lineAndColumn(lines, exact ?? offset(document, path)),
        ...params,
      });
    };
  const [at, atKey] = [issueAt(offsetOf), issueAt(keyOffsetOf)];
  const shaped = shapedBy(format, data);
  if ("data" in shaped) return ok({ file, data: shaped.data, at, atKey });
  const [first, ...rest] = shaped.wrong.map(({ path, expected, suggestion, untranslated, inKey }) =>
    untranslated === undefined
      ? (inKey ? atKey : at)(path, "definition-shape", {
          expected,
          ...(suggestion === undefined ? {} : { suggestion }),
        })
      : at(path, "translation-missing", { language: untranslated }),
  );
  return first ? fail(first, ...rest) : fail(at([], "definition-shape"));
};

const lineAndColumn = (lines: LineCounter, offset: number): { readonly line: number; readonly column: number } => {
  const { line, col } = lines.linePos(offset);
  return { line, column: col };
};

/** Line and column, from 1, of a part of a definition. */
export const placeIn = ({ text }: SourceFile, path: Path): { readonly line: number; readonly column: number } => {
  const lines = new LineCounter();
  return lineAndColumn(lines, offsetOf(parseDocument(text, { lineCounter: lines }), path));
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
