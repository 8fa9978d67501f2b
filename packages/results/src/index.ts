export { type Match, matchEvidence } from "./match-evidence.ts";
export type { Result } from "./result.ts";
