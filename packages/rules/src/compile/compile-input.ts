import { type Issue, type Outcome, unlessIssues } from "@motlan/kernel";
import type { InputDefinition, PlainValue } from "../table/definition.ts";
import type { TableInput } from "../table/table.ts";
import type { Type } from "../type.ts";
import { checkValues } from "./check-values.ts";
import { compileRule } from "./compile-rule.ts";
import { located } from "./located.ts";
import type { Scope } from "./scope.ts";

const isText = (value: PlainValue): value is string => typeof value === "string";

/** A text of which the values are listed is a code: what is written in a cell must be one of them. */
const testedType = (type: Type, { expression, values }: InputDefinition): Type => {
  if (values === undefined) return type;
  if (type.kind === "text") return { kind: "code", list: expression, codes: values.filter(isText) };
  return type.kind === "code" ? { ...type, codes: values.filter(isText) } : type;
};

export const compileInput = (definition: InputDefinition, path: string, scope: Scope): Outcome<TableInput> => {
  const rule = located(compileRule(definition.expression, scope), path);
  if (!rule.ok) return rule;
  const { values, whole } = definition;
  const issues: readonly Issue[] = values === undefined ? [] : checkValues(values, rule.value.type, path);
  const type = testedType(rule.value.type, definition);
  return unlessIssues(issues, () => ({
    ...rule.value,
    type,
    ...(values === undefined ? {} : { values }),
    ...(whole === undefined ? {} : { whole }),
  }));
};
