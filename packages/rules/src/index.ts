export type { Rule } from "./rule.ts";
export { toFunction } from "./to-function.ts";
export type { CompareOp, FunctionName, Tree } from "./tree.ts";
export type { Type } from "./type.ts";
export { type Env, type Pending, pending, type SubjectStatus, subjectStatuses, type Value } from "./value.ts";
