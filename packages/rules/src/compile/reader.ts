import type { SyntaxNode } from "@lezer/common";
import type { Issue } from "@motlan/kernel";
import { type Details, type ProblemCode, problem, refused } from "./problems.ts";
import type { Syntax } from "./syntax.ts";

/** Reads one node of the parser's tree; handed down so that the readers of each family need not import each other. */
export interface Reader {
  readonly source: string;
  readonly issues: Issue[];
  read(node: SyntaxNode): Syntax;
}

export const refuse = (reader: Reader, node: SyntaxNode, [code, details]: [ProblemCode, Details]): Syntax => {
  reader.issues.push(problem(code, node, details));
  return refused(node);
};

export const unsupported = (reader: Reader, node: SyntaxNode, details: Details): Syntax =>
  refuse(reader, node, ["rule-unsupported", details]);
