import type { Type } from "../type.ts";
import { nearest } from "./suggest.ts";
import { type Checker, complain, type Typed, type WrittenText } from "./typed.ts";

type CodeType = Extract<Type, { kind: "code" }>;

/** The code list that a type is of, alone or as the items of lists. */
export const codeOf = (type: Type): CodeType | undefined => {
  if (type.kind === "list") return codeOf(type.of);
  return type.kind === "code" ? type : undefined;
};

const checkText = (checker: Checker, { list, codes }: CodeType, text: WrittenText): void => {
  if (codes === undefined || codes.includes(text.value)) return;
  complain(checker, text, ["rule-code-unknown", { name: text.value, list, suggestion: nearest(text.value, codes) }]);
};

/** Texts written out where a code of a list is meant must be codes of it: a misspelt one would never match. */
export const checkCodes = (checker: Checker, a: Typed, b: Typed): void => {
  const [left, right] = [codeOf(a.type), codeOf(b.type)];
  if (left !== undefined) for (const text of b.texts) checkText(checker, left, text);
  if (right !== undefined) for (const text of a.texts) checkText(checker, right, text);
};
