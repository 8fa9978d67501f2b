export { compileRule } from "./compile-rule.ts";
export type { ProblemCode } from "./problems.ts";
export type { Scope } from "./scope.ts";
export { nearest } from "./suggest.ts";
