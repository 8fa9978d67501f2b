import { type Catalogue, stateIn } from "@motlan/procedure";
import { isInOldWords } from "./is-in-old-words.ts";
import type { Seal } from "./knowledge.ts";

/**
 * Whether a value is of a register that has only digitised what it had, or has an older paper's words for a place: it
 * proposes, and the official confirms.
 */
export const isProposed = ({ value, provenance }: Seal, { registers }: Pick<Catalogue, "registers">): boolean => {
  const service = registers[provenance.register]?.services[provenance.service];
  return isInOldWords(value) || (service !== undefined && stateIn(service, provenance.province) === "partial");
};
