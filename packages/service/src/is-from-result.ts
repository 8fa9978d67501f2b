import type { Seal } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";

/** Services of this protocol are answered by our own store of results. */
const resultStoreProtocol = "result-store";

/** True of what an issued result says, and not a register. */
export const isFromResult = ({ provenance }: Seal, { registers }: Pick<Catalogue, "registers">): boolean =>
  registers[provenance.register]?.services[provenance.service]?.protocol === resultStoreProtocol;
