import { localDate } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { versionOf } from "./version-of.ts";

/**
 * A new house begins with the procedures of its release. One of which the store has a version is left alone: what
 * people file by changes when two designers have published it, and not because a file did.
 */
export const installCatalogue = async (
  { store, clock }: Pick<Context, "store" | "clock">,
  procedures: readonly Procedure[],
): Promise<void> => {
  const known = new Set((await store.publicationActs()).map(({ procedureId }) => procedureId));
  const [at, by] = [clock.now(), "motlan"];
  for (const definition of procedures.filter(({ id }) => !known.has(id))) {
    const version = versionOf(definition, at);
    await store.addVersion(version);
    // Of two that start at once the second finds it done.
    const act = { seq: 1, act: "installed", by, at, effectiveFrom: localDate(at), reason: "" } as const;
    await store.addPublicationAct({ version: version.id, procedureId: definition.id, ...act });
  }
};
