import { fieldType } from "@motlan/fields";
import { constant, type Rule } from "@motlan/rules";
import { compileRule, type Scope } from "@motlan/rules/compile";
import type { Check, Procedure } from "../procedure.ts";
import { type Figures, ruleOf, withReceived } from "./deadline.ts";

/** A version from before deadlines and authorities were rules: figures, and the names of a kind and of a field. */
export interface FormerProcedure extends Omit<Procedure, "deadline" | "handledBy"> {
  readonly deadline: Figures;
  readonly handledBy: { readonly authority: string; readonly of: string };
}

/** A check from before the procedure to use instead could have a title: its code alone. */
export type FormerCheck = Omit<Check, "redirect"> & { readonly redirect: string };

const isFormer = (stored: Procedure | FormerProcedure): stored is FormerProcedure =>
  typeof stored.handledBy.authority === "string";

interface FormerChecks {
  readonly checks: readonly (Check | FormerCheck)[];
}

type Stored = (Omit<Procedure, "checks"> | Omit<FormerProcedure, "checks">) & FormerChecks;

/** A stored version as it would be published now: dossiers go on under the version that they began with. */
export const asPublishedNow = (stored: Stored): Procedure => {
  if (!hasChecksOfNow(stored)) return asPublishedNow({ ...stored, checks: stored.checks.map(checkNow) });
  return isFormer(stored) ? withRules(stored) : stored;
};

const hasChecksOfNow = (stored: Stored): stored is Procedure | FormerProcedure => !stored.checks.some(isFormerCheck);

const isFormerCheck = (check: Check | FormerCheck): check is FormerCheck => typeof check.redirect === "string";

const checkNow = (check: Check | FormerCheck): Check =>
  isFormerCheck(check) ? { ...check, redirect: { code: check.redirect } } : check;

const withRules = (stored: FormerProcedure): Procedure => {
  const { deadline, handledBy, fields } = stored;
  const field = fields[handledBy.of];
  const place = field && fieldType(field.type).ruleType(field.params);
  const names: Scope = { type: (path) => (path.join(".") === handledBy.of ? place : undefined), names: () => [] };
  return {
    ...stored,
    deadline: { ...deadline, due: ruled(ruleOf(deadline), withReceived(names)) },
    handledBy: {
      authority: constant({ kind: "code", list: "authorities" }, handledBy.authority),
      of: ruled(handledBy.of, names),
    },
  };
};

const ruled = (source: string, names: Scope): Rule => {
  const rule = compileRule(source, names);
  if (!rule.ok) throw new Error(`a stored version says what no rule says: ${source}`);
  return rule.value;
};
