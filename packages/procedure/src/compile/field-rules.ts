import { fieldType, isFieldTypeName } from "@motlan/fields";
import type { Issue, Localized } from "@motlan/kernel";
import { compileRule } from "@motlan/rules/compile";
import type { FieldRule } from "../procedure.ts";
import { type AskedParams, pickParams } from "./field-params.ts";

interface AskedWithRules extends AskedParams {
  readonly type: string;
  readonly rules: readonly { readonly holds: string; readonly message: Localized }[];
}

/** Rules over a single value, which they call `value`. */
export const compileFieldRules = (
  asked: AskedWithRules,
  complain: (index: number, code: string, params: Issue["params"]) => void,
): FieldRule[] => {
  // An unknown type is told where types are checked.
  if (!isFieldTypeName(asked.type)) return [];
  const type = fieldType(asked.type).ruleType(pickParams(asked));
  const scope = {
    type: (path: readonly string[]) => (path.join(".") === "value" ? type : undefined),
    names: () => ["value"],
  };
  return asked.rules.flatMap(({ holds, message }, index) => {
    const rule = compileRule(holds, scope, "boolean");
    if (rule.ok) return [{ holds: rule.value, message }];
    for (const found of rule.issues) complain(index, found.code, found.params);
    return [];
  });
};
