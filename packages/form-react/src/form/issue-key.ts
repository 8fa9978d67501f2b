import type { Issue } from "@motlan/kernel";

/** What an issue is of: a field, a cell of its rows, a subject, a paper, or a check over all. */
export const keyOf = ({ path, params }: Issue): string =>
  path === "" ? `check ${String(params?.["id"])}` : `${path} ${String(params?.["at"] ?? "")}`;
