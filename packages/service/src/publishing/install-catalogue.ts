import { localDate } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { versionOf } from "./version-of.ts";

/**
 * A new house begins with the procedures of its release. Later starts install nothing, however the files have changed:
 * what people file by is what two designers have published.
 */
export const installCatalogue = async (
  { store, clock }: Pick<Context, "store" | "clock">,
  procedures: readonly Procedure[],
): Promise<void> => {
  if ((await store.publicationActs()).length > 0) return;
  const [at, by] = [clock.now(), "motlan"];
  for (const definition of procedures) {
    const version = versionOf(definition, at);
    await store.addVersion(version);
    // Of two that start at once the second finds it done.
    const act = { seq: 1, act: "installed", by, at, effectiveFrom: localDate(at), reason: "" } as const;
    await store.addPublicationAct({ version: version.id, procedureId: definition.id, ...act });
  }
};
