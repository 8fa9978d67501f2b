import type { WorklistRow } from "../../api/client.ts";

export interface Groups {
  readonly mine: readonly WorklistRow[];
  readonly others: readonly WorklistRow[];
  readonly closed: readonly WorklistRow[];
}

/** The list as it is worked through: mine, what waits for others, what is done; each in the order given. */
export const groupsOf = (rows: readonly WorklistRow[]): Groups => {
  const open = rows.filter(({ listing }) => listing.status !== "closed");
  return {
    mine: open.filter(({ mine }) => mine),
    others: open.filter(({ mine }) => !mine),
    closed: rows.filter(({ listing }) => listing.status === "closed"),
  };
};
