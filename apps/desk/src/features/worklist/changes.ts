import type { WorklistRow } from "../../api/client.ts";

type Known = Pick<WorklistRow, "id"> & { readonly listing: { readonly seq: number } };

/** How many dossiers came, went or moved on between two lists. */
export const changesBetween = (shown: readonly Known[], fresh: readonly Known[]): number => {
  const seen = new Map(shown.map(({ id, listing }) => [id, listing.seq]));
  const came = fresh.filter(({ id, listing }) => seen.get(id) !== listing.seq).length;
  const still = new Set(fresh.map(({ id }) => id));
  return came + shown.filter(({ id }) => !still.has(id)).length;
};
