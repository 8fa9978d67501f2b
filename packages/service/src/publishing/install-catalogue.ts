import { localDate } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { versionOf } from "./version-of.ts";

/**
 * A new house begins with the procedures of its release. Later starts install nothing, however the files have changed:
 * what people file by is what two designers have published. All of it or nothing: a start that is broken off has not
 * begun the house.
 */
export const installCatalogue = async (
  { store, clock }: Pick<Context, "store" | "clock">,
  procedures: readonly Procedure[],
): Promise<void> => {
  const [at, by] = [clock.now(), "motlan"];
  await store.transact(async (tx) => {
    if ((await tx.publicationActs()).length > 0) return;
    for (const definition of procedures) {
      const version = versionOf(definition, at);
      await tx.addVersion(version);
      // Of two that start at once the second finds it done.
      const act = { seq: 1, act: "installed", by, at, effectiveFrom: localDate(at), reason: "" } as const;
      await tx.addPublicationAct({ version: version.id, procedureId: definition.id, ...act });
    }
  });
};
