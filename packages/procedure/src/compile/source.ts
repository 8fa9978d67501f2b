import { fail, type Issue, issue, type Outcome, ok } from "@motlan/kernel";
import { isNode, LineCounter, parseDocument } from "yaml";
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
  const at: Read<T>["at"] = (path, code, params) => located(offsetOf(path), printPath(path), code, params);
  const parsed = format.safeParse(document.toJS());
  if (parsed.success) return ok({ file: source.file, data: parsed.data, at });
  const [first, ...rest] = parsed.error.issues.map((found) =>
    at(found.path.map(pathPart), "definition-shape", { expected: found.message }),
  );
  return first ? fail(first, ...rest) : fail(issue("definition-shape", "", { file: source.file }));
};

const pathPart = (part: PropertyKey): string | number => (typeof part === "symbol" ? String(part) : part);

const printPath = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("");
