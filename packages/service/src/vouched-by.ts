import type { Provenance } from "@motlan/dossier";
import type { Seal } from "@motlan/prefill";
import type { Catalogue } from "@motlan/procedure";
import { isFromResult } from "@motlan/results";

/** Whose word a sealed value is: a register's, or that of a result that was issued. */
export const vouchedBy = (seal: Seal, catalogue: Pick<Catalogue, "registers">): Provenance => ({
  kind: "register",
  ...(isFromResult(seal, catalogue) ? { from: "result" } : {}),
  ...seal.provenance,
});
