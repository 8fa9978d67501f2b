export { type GraphPlan, planGraph } from "../graph/plan-graph.ts";
export { analyseTable, type TableFinding } from "./analyse-table.ts";
export { compileRule } from "./compile-rule.ts";
export { compileTable } from "./compile-table.ts";
export { compileTests } from "./compile-tests.ts";
export type { ProblemCode } from "./problems.ts";
export type { Scope } from "./scope.ts";
export { nearest } from "./suggest.ts";
export type { TableProblemCode } from "./table-problems.ts";
