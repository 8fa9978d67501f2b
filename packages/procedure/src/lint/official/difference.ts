import type { Official } from "../../compile/format-official.ts";
import type { Finding, Looked } from "../check.ts";

/** Something that a definition says otherwise than the official record. */
export interface Difference extends Finding {
  /** What of the fact it is, as `official.yaml` may note it: a key, a kind of fee, a paper, an authority, a law. */
  readonly name: string;
}

export type Compare = (official: Official, looked: Looked) => readonly Difference[];

/** A list, whether one thing is given or several. */
export const listed = <T extends number | string>(given: T | readonly T[]): readonly T[] =>
  typeof given === "object" ? given : [given];

/** What the one has and the other lacks. */
export const lacking = (these: readonly string[], others: readonly string[]): readonly string[] =>
  [...new Set(these)].filter((it) => !others.includes(it));

/** Figures as they are told, in order and each once. */
export const figures = (of: readonly (number | string)[]): string =>
  [...new Set(of)].toSorted((a, b) => Number(a) - Number(b)).join(", ");
