import type { Localized } from "@motlan/kernel";
import type { PlannedElement } from "./plan-tree.ts";
import type { ToldUse } from "./told-plan-types.ts";
import type { Use } from "./uses.ts";

/** What touches her first comes first. */
const inOrder: readonly ToldUse["kind"][] = [
  "field",
  "proof",
  "leads",
  "identifies",
  "candidates",
  "suggestion",
  "computed",
  "condition",
  "check",
  "fee",
  "authority",
  "deadline",
  "result",
];

/** What the elements are for all together: each kind of use once, with everything that is used so. */
export const toldUses = (
  elements: readonly PlannedElement[],
  registers: ReadonlyMap<string, Localized>,
): readonly ToldUse[] => {
  const all = elements.flatMap(({ uses, identifiesFor }): readonly ToldUse[] => [
    ...uses.map((use) => ({ kind: use.kind, of: namedIn(use) })),
    ...identifiesFor.map((service) => ({ kind: "identifies" as const, of: some(registers.get(service)) })),
  ]);
  return inOrder.flatMap((kind) => {
    const alike = all.filter((use) => use.kind === kind);
    const of = [...new Map(alike.flatMap((use) => use.of).map((it) => [it.vi, it])).values()];
    return alike.length > 0 ? [{ kind, of }] : [];
  });
};

const some = (title: Localized | undefined): readonly Localized[] => (title ? [title] : []);

/** Of a field its page: its own name is the element's. What a check says is a sentence, and said where it fails. */
const namedIn = ({ kind, of }: Use): readonly Localized[] => {
  if (kind === "check") return [];
  return kind === "field" ? of.slice(0, 1) : of.slice(-1);
};
