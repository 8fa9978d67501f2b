import type { Seal } from "@motlan/prefill";

/** Whether it is a record's, which can be named to its owner: what the sign-in says stands in none. */
export const isDisputable = ({ provenance }: Pick<Seal, "provenance">): boolean =>
  provenance.service !== "session" && provenance.recordId !== "";
