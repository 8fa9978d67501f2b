import type { Rule } from "../../rule.ts";
import { equality } from "../../run/equal.ts";
import type { Table, TableOutput } from "../../table/table.ts";
import { shapeOf } from "../../type.ts";
import { innerConstantOf } from "../constant-of.ts";

type Likeness = "same" | "different" | "unknown";

const likeness = ({ type }: TableOutput, a: Rule, b: Rule): Likeness => {
  if (JSON.stringify(a.tree) === JSON.stringify(b.tree)) return "same";
  const left = innerConstantOf(a);
  const right = innerConstantOf(b);
  if (left === undefined || right === undefined) return "unknown";
  return equality(shapeOf(type))(left, right) === true ? "same" : "different";
};

/** Whether two rules give the same, as far as that can be told from what is written. */
export const sameOutputs = ({ outputs, rules }: Table, a: number, b: number): Likeness => {
  const all = outputs.map((output, index) => {
    const [left, right] = [rules[a]?.gives[index], rules[b]?.gives[index]];
    return left === undefined || right === undefined ? "unknown" : likeness(output, left, right);
  });
  if (all.includes("different")) return "different";
  return all.includes("unknown") ? "unknown" : "same";
};
