import type { Type } from "../type.ts";

/** What a signature says of a parameter or a result: a type, with letters for what the call decides. */
export type Pattern =
  | { readonly is: "type"; readonly type: Type }
  /** `T`, `U`: any type, one and the same in the whole signature; `O`: one that has an order. */
  | { readonly is: "letter"; readonly letter: string }
  | { readonly is: "list" | "range"; readonly of: Pattern }
  | { readonly is: "function"; readonly takes: readonly Pattern[]; readonly gives: Pattern };

export interface Parameter {
  readonly name: string;
  readonly pattern: Pattern;
  readonly optional: boolean;
  /** The last one, given any number of times. */
  readonly rest: boolean;
}

export interface Signature {
  readonly takes: readonly Parameter[];
  readonly gives: Pattern;
}

const atoms: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["number", { kind: "number" }],
  ["text", { kind: "text" }],
  ["boolean", { kind: "boolean" }],
  ["date", { kind: "date" }],
  ["time", { kind: "time" }],
  ["date-time", { kind: "date-time" }],
  ["duration", { kind: "duration" }],
  ["months", { kind: "months" }],
]);

/** The parts between commas, those in angle brackets apart. */
const split = (text: string): readonly string[] => {
  const parts: string[] = [];
  let [depth, from] = [0, 0];
  for (const [at, letter] of Array.from(text).entries()) {
    if (letter === "<") depth += 1;
    if (letter === ">" && text[at - 1] !== "-") depth -= 1;
    if (letter !== "," || depth > 0) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
};

const readPattern = (text: string): Pattern => {
  const type = atoms.get(text);
  if (type !== undefined) return { is: "type", type };
  const [, name, inner = ""] = /^(list|range|function)<(.*)>$/u.exec(text) ?? [];
  if (name === "list" || name === "range") return { is: name, of: readPattern(inner) };
  if (name !== "function") return { is: "letter", letter: text };
  const [takes = "", gives = ""] = inner.split("->").map((part) => part.trim());
  return { is: "function", takes: split(takes).map(readPattern), gives: readPattern(gives) };
};

const readParameter = (text: string): Parameter => {
  const [written = "", pattern = ""] = text.split(/:(.*)/u).map((part) => part.trim());
  const name = written.replace(/^\.\.\.|\?$/gu, "");
  return {
    name,
    pattern: readPattern(pattern),
    optional: written.endsWith("?"),
    rest: written.startsWith("..."),
  };
};

/** `(list: list<T>, position: number, ...item: T) -> list<T>` */
export const readSignature = (text: string): Signature => {
  const [, takes = "", gives = ""] = /^\((.*)\) -> (.*)$/u.exec(text) ?? [];
  return { takes: split(takes).map(readParameter), gives: readPattern(gives) };
};
