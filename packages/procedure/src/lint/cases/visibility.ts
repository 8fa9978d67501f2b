import { isRecord } from "@motlan/kernel";
import type { Rule, Tree } from "@motlan/rules";
import { spotOf } from "../../form/layout.ts";
import type { Procedure } from "../../procedure.ts";
import type { Looked } from "../check.ts";
import { isSomewhere } from "./cases.ts";

/** What has to hold for a field to be shown, beside how its subject stands. */
export const conditionsOf = (procedure: Procedure, path: string): readonly Rule[] =>
  [procedure.fields[path]?.when, spotOf(procedure, path)?.section.when].flatMap((rule) => rule ?? []);

/**
 * Whether conditions hold together in no case. An answer that is hidden is none: what they hang on has to be shown as
 * well, or be empty.
 */
export const isNever = (looked: Looked, conditions: readonly Rule[]): boolean => {
  if (conditions.length === 0) return false;
  const all = [...conditions, ...shownOrEmpty(looked.procedure, conditions)];
  return isSomewhere(all, looked, (given) => given.every((it) => it === true)) === false;
};

/** Of each answer that rules hang on, however far off, which is asked in some cases only: it is shown, or empty. */
const shownOrEmpty = (procedure: Procedure, rules: readonly Rule[]): readonly Rule[] => {
  const known = new Map<string, Rule>();
  const follow = (rule: Rule): void => {
    for (const answer of answersIn(rule.tree)) {
      const { path } = answer;
      const conditions = conditionsOf(procedure, path);
      if (known.has(path) || conditions.length === 0) continue;
      known.set(path, shownOr(answer, conditions));
      for (const it of conditions) follow(it);
    }
  };
  for (const rule of rules) follow(rule);
  return [...known.values()];
};

type Answer = Extract<Tree, { readonly node: "read" }>;

const answersIn = (part: unknown): readonly Answer[] => {
  if (Array.isArray(part)) return part.flatMap(answersIn);
  if (!isRecord(part)) return [];
  return isAnswer(part) ? [part] : Object.values(part).flatMap(answersIn);
};

const isAnswer = (part: object): part is Answer => "node" in part && part.node === "read";

const shownOr = (answer: Answer, conditions: readonly Rule[]): Rule => {
  const isEmpty: Tree = { node: "compare", op: "=", shape: answer.shape, left: answer, right: nothing };
  const shown: Tree = { node: "logic", op: "and", of: conditions.map(({ tree }) => tree) };
  return { type: { kind: "boolean" }, reads: [answer.path], tree: { node: "logic", op: "or", of: [isEmpty, shown] } };
};

const nothing: Tree = { node: "literal", value: null };
