import { localDate } from "@motlan/kernel";
import { type Change, diffProcedures, type Procedure } from "@motlan/procedure";
import type { Context } from "../context.ts";
import { versionIn } from "./current-versions.ts";
import { type Publication, publicationsOn } from "./publication.ts";

/** A version as a designer looks at it before she approves it. */
export interface DescribedVersion extends Publication {
  /** What it would change of what is in force, or all that it brings where nothing is; null where it is not to come. */
  readonly changes: readonly Change[] | null;
  /** Whether nothing of the procedure is in force. */
  readonly isFirst: boolean;
}

/** The versions of a procedure, the newest first. */
export const describeVersions = async (
  { store, clock }: Pick<Context, "store" | "clock">,
  procedureId: string,
): Promise<readonly DescribedVersion[]> => {
  const all = publicationsOn(localDate(clock.now()), await store.publicationActs(procedureId));
  const current = all.find(({ standing }) => standing === "in-force");
  const before = current ? (await versionIn(store, current.version)).definition : null;
  const described = all.map(async (publication) => ({
    ...publication,
    isFirst: before === null,
    changes: isComing(publication) ? diffProcedures(before, await definitionOf(store, publication)) : null,
  }));
  return (await Promise.all(described)).toReversed();
};

const isComing = ({ standing }: Publication): boolean => standing === "waiting" || standing === "scheduled";

const definitionOf = async (store: Context["store"], { version }: Publication): Promise<Procedure> =>
  (await versionIn(store, version)).definition;
