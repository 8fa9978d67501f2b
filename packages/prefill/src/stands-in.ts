import { sameJson } from "@motlan/kernel";
import type { Catalogue, RegisterService, RelatedShape } from "@motlan/procedure";
import { preferredRegisters } from "./services.ts";

interface Place {
  readonly entity: string;
  readonly element: string;
}

/**
 * Whether the word of one service on an element counts as much as that of another, so that which of them is asked is a
 * matter of calls alone: both or neither of registers that the dictionary names for it, alike vouched for or proposed in
 * every province, and a relation leads as far on.
 */
export const standsInFor = (catalogue: Catalogue, { entity, element }: Place, first: RegisterService) => {
  const named = preferredRegisters(catalogue, entity, element);
  const leads = first.related[element];
  return (other: RegisterService): boolean =>
    named.includes(first.register) === named.includes(other.register) &&
    sameJson(first.status, other.status) &&
    (leads === undefined || tellsAsMuch(other.related[element], leads));
};

/** What is said along with a relation is how the next records are found. */
const tellsAsMuch = (other: RelatedShape | undefined, first: RelatedShape): boolean =>
  other !== undefined &&
  (other.key === undefined) === (first.key === undefined) &&
  Object.keys(first.gives).every((element) => Object.hasOwn(other.gives, element)) &&
  Object.entries(first.related).every(([relation, shape]) => tellsAsMuch(other.related[relation], shape));
