import { localDate } from "@motlan/kernel";
import { type Change, diffProcedures, type Procedure } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { versionIn } from "./current-versions.ts";
import { type Publication, publicationsOn } from "./publication.ts";

/** A version as a designer looks at it before she approves it. */
export interface DescribedVersion extends Publication {
  /** What it would change of what is in force; null where nothing is, or it is not to come. */
  readonly changes: readonly Change[] | null;
}

/** The versions of a procedure, the newest first. */
export const describeVersions = async (
  { store, clock }: Pick<Context, "store" | "clock">,
  procedureId: string,
): Promise<readonly DescribedVersion[]> => {
  const all = publicationsOn(localDate(clock.now()), await store.publicationActs(procedureId));
  const current = all.find(({ standing }) => standing === "in-force");
  const before = current && (await versionIn(store, current.version)).definition;
  const described = all.map(async (publication) => ({
    ...publication,
    changes: before && isComing(publication) ? diffProcedures(before, await definitionOf(store, publication)) : null,
  }));
  return (await Promise.all(described)).toReversed();
};

const isComing = ({ standing }: Publication): boolean => standing === "waiting" || standing === "scheduled";

const definitionOf = async (store: Context["store"], { version }: Publication): Promise<Procedure> =>
  (await versionIn(store, version)).definition;
