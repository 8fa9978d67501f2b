import { type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { houseOf, reach } from "./reach.ts";

/** A version as the house has it that the environment names. */
export const readVersion =
  (catalogue: string) =>
  async (version: string): Promise<Outcome<Procedure>> => {
    const reached = await reach(houseOf(process.env, catalogue));
    if (!reached.ok) return reached;
    try {
      const found = await reached.value.publisher.version({ version });
      return found.ok ? ok(found.value.definition) : found;
    } finally {
      await reached.value.close();
    }
  };
