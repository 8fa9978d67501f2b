import type { Seal } from "@motlan/prefill";
import type { Catalogue, RegisterService } from "@motlan/procedure";

/** Services of this protocol are answered by our own store of results. */
export const isResultStore = ({ protocol }: Pick<RegisterService, "protocol">): boolean => protocol === "result-store";

/** True of what an issued result says, and not a register. */
export const isFromResult = ({ provenance }: Seal, { registers }: Pick<Catalogue, "registers">): boolean => {
  const service = registers[provenance.register]?.services[provenance.service];
  return service !== undefined && isResultStore(service);
};
