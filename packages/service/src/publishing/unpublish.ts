import { fail, issue, localDate, type Outcome, ok } from "@motlan/kernel";
import { allOrNothing } from "../all-or-nothing.ts";
import { type Acting, actOn } from "./acting.ts";
import { type Publication, publicationsOn } from "./publication.ts";

export interface Unpublishing {
  /** A version, and the one before it applies again; or a procedure by its id, which is then begun by nobody. */
  readonly what: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Takes out of use what applies or is scheduled, at once and by one designer: what is wrong stops here. Whoever began
 * goes on under the version that she began with. Issues: `version-not-published`, `reason-missing`.
 */
export const unpublish = async (
  { store, clock }: Acting,
  { what, by, reason }: Unpublishing,
): Promise<Outcome<{ versions: readonly string[] }>> => {
  if (reason.trim() === "") return fail(issue("reason-missing"));
  const at = clock.now();
  return allOrNothing(store, async (tx) => {
    const procedureId = what.includes("@") ? what.slice(0, what.lastIndexOf("@")) : what;
    const all = publicationsOn(localDate(at), await tx.publicationActs(procedureId));
    const found = all.filter((it) => isPublished(it, what));
    if (found.length === 0) return fail(issue("version-not-published", "", { what }));
    for (const publication of found) {
      const done = await actOn({ store: tx, clock }, publication, { act: "withdrawn", by, at, reason });
      if (!done.ok) return done;
    }
    return ok({ versions: found.map(({ version }) => version) });
  });
};

/** Of a procedure those that were superseded as well: none of them is to come back. */
const isPublished = ({ version, procedureId, standing }: Publication, what: string): boolean => {
  if (version === what) return standing === "in-force" || standing === "scheduled";
  return procedureId === what && ["in-force", "scheduled", "superseded"].includes(standing);
};
