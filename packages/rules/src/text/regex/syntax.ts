import type { CharTest } from "./char-sets.ts";

/** Why a pattern is refused; wording is made at the edge. */
export type RegexProblem =
  | "flag"
  | "too-long"
  | "too-large"
  | "character"
  | "escape"
  | "property"
  | "class"
  | "range"
  | "group"
  | "quantifier"
  | "back-reference"
  | "look-around";

export interface RegexFailure {
  readonly ok: false;
  /** An offset (UTF-16) in the pattern; with the problem `flag`, in the flags. */
  readonly at: number;
  readonly problem: RegexProblem;
}

/** What a pattern says, with its flags already worked in. */
export type Regex =
  | { readonly kind: "char"; readonly takes: CharTest }
  | { readonly kind: "anchor"; readonly holds: Anchor }
  | { readonly kind: "group"; readonly index: number; readonly of: Regex }
  | { readonly kind: "sequence"; readonly of: readonly Regex[] }
  | { readonly kind: "choice"; readonly of: readonly Regex[] }
  | RegexRepeat;

/** Whether an anchor holds at a place of the text, 0 to its length. */
export type Anchor = (codes: readonly number[], pos: number) => boolean;

export const textStart: Anchor = (_, pos) => pos === 0;
export const textEnd: Anchor = (codes, pos) => pos === codes.length;

export interface RegexRepeat {
  readonly kind: "repeat";
  readonly of: Regex;
  readonly min: number;
  /** `Infinity` where there is none. */
  readonly max: number;
  readonly lazy: boolean;
}

/** Of a pattern, in code points. */
export const maxPattern = 500;
/** Of a program, in steps beside the last. Only counted repetition comes near it. */
export const maxProgram = 2000;
/** Steps times code points of one run: beyond it a run could take a second or more, and is not begun. */
export const maxCost = 2 ** 23;

/** How many steps its program has, or more: a repetition of nothing has to be written out too, and counts as of one. */
export const sizeOf = (regex: Regex): number => {
  if (regex.kind === "char" || regex.kind === "anchor") return 1;
  if (regex.kind === "group") return 2 + sizeOf(regex.of);
  if (regex.kind === "repeat") {
    const [body, { min, max }] = [Math.max(1, sizeOf(regex.of)), regex];
    return max === Number.POSITIVE_INFINITY ? 1 + Math.max(1, min) * body : max * body + max - min;
  }
  return regex.of.reduce((size, part) => size + sizeOf(part), regex.kind === "choice" ? 1 : 0);
};
