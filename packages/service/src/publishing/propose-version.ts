import { fail, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import type { Acting } from "./acting.ts";
import { publicationsOn } from "./publication.ts";
import { versionOf } from "./version-of.ts";

export interface Proposal {
  /** It compiled, every check was made, and its examples came out as they say. */
  readonly definition: Procedure;
  /** The designer who proposes it. */
  readonly by: string;
  /** The local date from which it is to apply; today if left out. */
  readonly effectiveFrom?: string | undefined;
}

/**
 * Keeps a definition as a version that waits for another designer. Issues: `version-waiting` where the same content
 * waits already, `version-published` where it applies or will, `effective-from-past`.
 */
export const proposeVersion = async (
  { store, clock }: Acting,
  { definition, by, effectiveFrom }: Proposal,
): Promise<Outcome<{ version: string }>> => {
  const at = clock.now();
  const today = localDate(at);
  const from = effectiveFrom ?? today;
  if (from < today) return fail(issue("effective-from-past", "", { from, today }));
  const version = versionOf(definition, at);
  return store.transact(async (tx) => {
    const all = publicationsOn(today, await tx.publicationActs(definition.id));
    const before = all.find((it) => it.version === version.id);
    const params = { version: version.id };
    if (before?.standing === "waiting") return fail(issue("version-waiting", "", params));
    if (before?.standing === "in-force" || before?.standing === "scheduled")
      return fail(issue("version-published", "", params));
    if (before === undefined) await tx.addVersion(version);
    const seq = (before?.acts.length ?? 0) + 1;
    const act = { act: "proposed", by, at, effectiveFrom: from, reason: "" } as const;
    const isFirst = await tx.addPublicationAct({ version: version.id, procedureId: definition.id, seq, ...act });
    return isFirst ? ok(params) : fail(issue("publication-moved", "", params));
  });
};
