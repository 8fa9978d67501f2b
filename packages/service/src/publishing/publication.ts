import type { Instant } from "@motlan/kernel";

/** What was done to a version of a procedure, and by whom. A version is public by its acts; its content never changes. */
export interface PublicationAct {
  readonly version: string;
  readonly procedureId: string;
  /** 1, 2, 3 … within a version: of two acts with one number the second is refused. */
  readonly seq: number;
  /** `installed` is what a new house begins with, as its release brings it. */
  readonly act: "installed" | "proposed" | "approved" | "rejected" | "withdrawn";
  /** The designer's user name; `motlan` for what is installed. */
  readonly by: string;
  readonly at: Instant;
  /** The local date (`yyyy-mm-dd`) from which the version applies. */
  readonly effectiveFrom: string;
  /** Why it was rejected or withdrawn; else empty. */
  readonly reason: string;
}

export type Standing = "waiting" | "scheduled" | "in-force" | "superseded" | "rejected" | "withdrawn";

/** A version with what was done to it. */
export interface Publication {
  readonly version: string;
  readonly procedureId: string;
  readonly standing: Standing;
  readonly effectiveFrom: string;
  /** In order; never empty. */
  readonly acts: readonly PublicationAct[];
}

/**
 * How each version stands on a local date, by all acts in the order in which they were done. Of the approved versions
 * of a procedure the one that applies since the latest day is in force; of one day, the one that was approved last.
 */
export const publicationsOn = (today: string, acts: readonly PublicationAct[]): readonly Publication[] => {
  const byVersion = Map.groupBy(acts, ({ version }) => version);
  const versions = [...byVersion.values()].map((own) => ({ own, last: lastOf(own) }));
  const current = new Map<string, PublicationAct>();
  for (const { last } of versions) {
    if (!isApproved(last) || last.effectiveFrom > today) continue;
    const other = current.get(last.procedureId);
    if (other === undefined || isLater(last, other, acts)) current.set(last.procedureId, last);
  }
  return versions.map(({ own, last }) => ({
    version: last.version,
    procedureId: last.procedureId,
    standing: standingOf(last, today, current.get(last.procedureId) === last),
    effectiveFrom: last.effectiveFrom,
    acts: own,
  }));
};

const lastOf = (acts: readonly PublicationAct[]): PublicationAct => {
  const last = acts.at(-1);
  if (last === undefined) throw new Error("a version without an act");
  return last;
};

const isApproved = ({ act }: PublicationAct): boolean => act === "approved" || act === "installed";

const isLater = (one: PublicationAct, other: PublicationAct, acts: readonly PublicationAct[]): boolean =>
  one.effectiveFrom === other.effectiveFrom
    ? acts.indexOf(one) > acts.indexOf(other)
    : one.effectiveFrom > other.effectiveFrom;

const standingOf = (last: PublicationAct, today: string, isCurrent: boolean): Standing => {
  if (last.act === "proposed") return "waiting";
  if (last.act === "rejected" || last.act === "withdrawn") return last.act;
  if (last.effectiveFrom > today) return "scheduled";
  return isCurrent ? "in-force" : "superseded";
};
