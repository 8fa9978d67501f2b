import { stateIn } from "@motlan/procedure";
import { disputeOf } from "./disputed.ts";
import { isInOldWords } from "./is-in-old-words.ts";
import type { Seal } from "./knowledge.ts";
import type { Situation } from "./situation.ts";

/**
 * Whether a value is of a register that has only digitised what it had, or has an older paper's words for a place, or
 * is wrong by the filer's word: it proposes, and the official confirms.
 */
export const isProposed = (
  seal: Seal,
  { catalogue, knowledge }: Pick<Situation, "catalogue" | "knowledge">,
): boolean => {
  const { register, service: id, province } = seal.provenance;
  const service = catalogue.registers[register]?.services[id];
  const isDigitised = service !== undefined && stateIn(service, province) === "partial";
  return isDigitised || isInOldWords(seal.value) || disputeOf(seal, knowledge)?.own === true;
};
