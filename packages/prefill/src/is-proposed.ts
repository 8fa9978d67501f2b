import { type Catalogue, stateIn } from "@motlan/procedure";
import type { Seal } from "./knowledge.ts";

/** Whether a value is of a register that has only digitised what it had: it proposes, and the official confirms. */
export const isProposed = ({ provenance }: Seal, { registers }: Pick<Catalogue, "registers">): boolean => {
  const service = registers[provenance.register]?.services[provenance.service];
  return service !== undefined && stateIn(service, provenance.province) === "partial";
};
