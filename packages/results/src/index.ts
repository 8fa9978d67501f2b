export { isFromResult, isResultStore } from "./is-from-result.ts";
export { type Match, matchEvidence } from "./match-evidence.ts";
export type { IssuedResult, Result, ResultRevocation, UnsignedResult } from "./result.ts";
export { type Standing, standing } from "./standing.ts";
export { validUntil } from "./valid-until.ts";
export { validateResult } from "./validate-result.ts";
