import type { RegexFailure, RegexProblem } from "./syntax.ts";

interface Char {
  readonly char: string;
  readonly at: number;
}

/** The characters that count: with flag `x`, white space does in brackets only (F&O 3.1, 5.6.2). */
const charsOf = (pattern: string, spaced: boolean): readonly Char[] => {
  const chars: Char[] = [];
  let [at, depth, escaped] = [0, 0, false];
  for (const char of pattern) {
    if (!spaced || depth > 0 || !"\t\n\r ".includes(char)) {
      chars.push({ char, at });
      if (!escaped && "[]".includes(char)) depth = Math.max(0, depth + (char === "[" ? 1 : -1));
      escaped = !escaped && char === "\\";
    }
    at += char.length;
  }
  return chars;
};

/** Reads a pattern by code point. The first problem is kept and ends the reading: the rest then looks empty. */
export class Reader {
  readonly flags: string;
  groups = 0;
  failure: RegexFailure | null = null;
  readonly #chars: readonly Char[];
  readonly #end: number;
  #next = 0;

  constructor(pattern: string, flags: string) {
    this.flags = flags;
    this.#chars = charsOf(pattern, flags.includes("x"));
    this.#end = pattern.length;
  }

  /** The offset of the next character. */
  get at(): number {
    return this.#chars[this.#next]?.at ?? this.#end;
  }

  /** The next character, or one further on; the empty text at the end. */
  peek(ahead = 0): string {
    return this.#chars[this.#next + ahead]?.char ?? "";
  }

  take(): string {
    const char = this.peek();
    this.#next += 1;
    return char;
  }

  skip(char: string): boolean {
    const found = this.peek() === char;
    if (found) this.#next += 1;
    return found;
  }

  fail(problem: RegexProblem, at: number): void {
    this.failure ??= { ok: false, at, problem };
    this.#next = this.#chars.length;
  }
}
