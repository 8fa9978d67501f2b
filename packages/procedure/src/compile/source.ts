import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { type Document, isNode, LineCounter, parseDocument, visit } from "yaml";
import type { z } from "zod";

/** A definition file as read: its text, and the name that errors give. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

export type Path = readonly (string | number)[];

/** What a file says, with a way back from any part of it to line and column. */
export interface Read<T> {
  readonly file: string;
  readonly data: T;
  /** An issue at a part of the definition: file, line and column (from 1) in `params`. */
  readonly at: (path: Path, code: string, params?: Issue["params"]) => Issue;
}

/** Reads YAML by a format. Every issue names file, line and column. */
export const readSource = <T>(source: SourceFile, format: z.ZodType<T>): Outcome<Read<T>> => {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines });
  const offsetOf = (path: Path): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
  const located = (offset: number, path: string, code: string, params: Issue["params"] = {}): Issue => {
    const { line, col } = lines.linePos(offset);
    return issue(code, path, { file: source.file, line, column: col, ...params });
  };
  const [broken] = document.errors;
  if (broken)
    return fail(located(broken.pos[0], "", "definition-syntax", { found: broken.message.split("\n")[0] ?? "" }));
  const alias = firstAlias(document);
  if (alias) return fail(located(alias.offset, "", "definition-alias", { found: alias.name }));
  const at: Read<T>["at"] = (path, code, params) => located(offsetOf(path), printPath(path), code, params);
  const parsed = format.safeParse(document.toJS());
  if (parsed.success) return ok({ file: source.file, data: parsed.data, at });
  const [first, ...rest] = parsed.error.issues
    .flatMap((found) => precisely(found))
    .map(({ path, message }) => at(path.map(pathPart), "definition-shape", { expected: message }));
  return first ? fail(first, ...rest) : fail(issue("definition-shape", "", { file: source.file }));
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

/**
 * Of a choice between shapes, what is wrong by the one that was meant: of those whose outermost kind fits, the one by
 * which least is wrong.
 */
const precisely = (found: z.core.$ZodIssue): readonly z.core.$ZodIssue[] => {
  if (found.code === "unrecognized_keys")
    return found.keys.map((key) => ({ ...found, path: [...found.path, key], message: `no ${key} here` }));
  const branches = found.code === "invalid_union" ? found.errors : [];
  const [meant] = branches
    .filter((issues) => issues.every(({ path, code }) => path.length > 0 || code !== "invalid_type"))
    .map((issues) => issues.flatMap((inner) => precisely({ ...inner, path: [...found.path, ...inner.path] })))
    .toSorted((a, b) => a.length - b.length);
  return meant ?? [found];
};

const pathPart = (part: PropertyKey): string | number => (typeof part === "symbol" ? String(part) : part);

const printPath = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
