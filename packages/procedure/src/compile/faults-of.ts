import type { Rule } from "@motlan/rules";
import { unusablePatterns } from "@motlan/rules/compile";
import { type NotAtHand, notAtHand } from "./not-at-hand.ts";

interface Fault {
  readonly code: string;
  readonly params: { readonly name: string };
}

/** What keeps a rule that is right by its types from ever giving anything where it runs. */
export const faultsOf = (rule: Rule, without: NotAtHand): readonly Fault[] => {
  const lacking = notAtHand(rule, without);
  return [
    ...(lacking === undefined ? [] : [{ code: without.code, params: { name: lacking } }]),
    ...unusablePatterns(rule).map((name) => ({ code: "pattern-unusable", params: { name } })),
  ];
};
