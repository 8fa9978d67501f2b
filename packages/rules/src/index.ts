export { referTo, renamePaths } from "./rename-paths.ts";
export type { Rule } from "./rule.ts";
export { toFunction } from "./to-function.ts";
export type { Type } from "./type.ts";
export { type Env, type Pending, pending, type SubjectStatus, type Value } from "./value.ts";
