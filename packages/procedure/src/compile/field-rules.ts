import { fieldType } from "@motlan/fields";
import type { Issue, Localized } from "@motlan/kernel";
import type { Type } from "@motlan/rules";
import type { Catalogue } from "../catalogue.ts";
import type { FieldRule } from "../procedure.ts";
import { compileCondition } from "./faults-of.ts";
import { type AskedParams, hasKnownTypes, pickParams } from "./field-params.ts";
import { withCodes } from "./scope.ts";

interface Asked extends AskedParams {
  readonly type: string;
}

interface AskedWithRules extends Asked {
  readonly rules: readonly { readonly holds: string; readonly message: Localized; readonly warns?: true | undefined }[];
}

interface Around {
  readonly lists: Pick<Catalogue, "codeLists">;
  /** Of an element, those of its record: a doubt may compare it with them. */
  readonly beside?: Readonly<Record<string, Asked>>;
  readonly complain: (index: number, code: string, params: Issue["params"]) => void;
}

/** What must hold of a value, and what commonly does. */
export interface FieldRules {
  readonly rules: readonly FieldRule[];
  readonly doubts: readonly FieldRule[];
}

/** Rules over a single value, which they call `value`; those that only warn may look at what stands beside it. */
export const compileFieldRules = (asked: AskedWithRules, { lists, beside = {}, complain }: Around): FieldRules => {
  // An unknown type is told where types are checked.
  if (!hasKnownTypes(asked)) return { rules: [], doubts: [] };
  const typeOf = (it: Asked): Type => withCodes(fieldType(it.type).ruleType(pickParams(it)), lists);
  const scopeOver = (known: Readonly<Record<string, Asked>>) => ({
    type: (path: readonly string[]) => {
      const it = Object.hasOwn(known, path.join(".")) ? known[path.join(".")] : undefined;
      return it && hasKnownTypes(it) ? typeOf(it) : undefined;
    },
    names: () => Object.keys(known),
  });
  const scopes = { strict: scopeOver({ value: asked }), warning: scopeOver({ ...beside, value: asked }) };
  const [rules, doubts]: [FieldRule[], FieldRule[]] = [[], []];
  for (const [index, { holds, message, warns }] of asked.rules.entries()) {
    const rule = compileCondition(holds, warns ? scopes.warning : scopes.strict);
    if (rule.ok) (warns ? doubts : rules).push({ holds: rule.value, message });
    else for (const { code, params } of rule.issues) complain(index, code, params);
  }
  return { rules, doubts };
};
