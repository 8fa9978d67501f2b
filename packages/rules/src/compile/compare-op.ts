import type { CompareOp } from "../tree.ts";

const compareOps: readonly CompareOp[] = ["=", "!=", "<", "<=", ">", ">="];

export const compareOp = (text: string): CompareOp | undefined => compareOps.find((op) => op === text);
