import type { Procedure } from "@motlan/procedure";
import { partIn } from "./part-in.ts";
import type { DossierRecord, FileRecord, Store } from "./store.ts";

/** The files of a dossier; of a part of a bundle also those that were handed in with the whole for papers that it needs. */
export const filesFor = async (
  store: Store,
  { id }: Pick<DossierRecord, "id">,
  { requires }: Procedure,
): Promise<readonly FileRecord[]> => {
  const { whole, part } = partIn(id);
  const own = await store.filesOf(id);
  if (part === null) return own;
  const needed = new Set(requires.map((it) => it.id));
  return [...(await store.filesOf(whole)).filter(({ requirement }) => needed.has(requirement)), ...own];
};
