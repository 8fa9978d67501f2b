import { fieldType, isFieldTypeName } from "@motlan/fields";
import type { Issue, Localized } from "@motlan/kernel";
import type { Catalogue } from "../catalogue.ts";
import type { FieldRule } from "../procedure.ts";
import { compileCondition } from "./faults-of.ts";
import { type AskedParams, pickParams } from "./field-params.ts";
import { withCodes } from "./scope.ts";

interface AskedWithRules extends AskedParams {
  readonly type: string;
  readonly rules: readonly { readonly holds: string; readonly message: Localized }[];
}

/** Rules over a single value, which they call `value`. */
export const compileFieldRules = (
  asked: AskedWithRules,
  lists: Pick<Catalogue, "codeLists">,
  complain: (index: number, code: string, params: Issue["params"]) => void,
): FieldRule[] => {
  // An unknown type is told where types are checked.
  if (!isFieldTypeName(asked.type)) return [];
  const type = withCodes(fieldType(asked.type).ruleType(pickParams(asked)), lists);
  const scope = {
    type: (path: readonly string[]) => (path.join(".") === "value" ? type : undefined),
    names: () => ["value"],
  };
  return asked.rules.flatMap(({ holds, message }, index) => {
    const rule = compileCondition(holds, scope);
    if (rule.ok) return [{ holds: rule.value, message }];
    for (const { code, params } of rule.issues) complain(index, code, params);
    return [];
  });
};
