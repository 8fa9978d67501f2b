import type { Requirement } from "@motlan/procedure";
import { partIn } from "./part-in.ts";
import type { DossierRecord, FileRecord, Store } from "./store.ts";

type Filed = Pick<Store, "filesOf" | "partsOf">;

/**
 * The files of a dossier, with what its parties handed in for what they confirmed; of a part of a bundle also what came
 * in these ways with the whole, for papers that the part needs.
 */
export const filesFor = async (
  store: Filed,
  { id }: Pick<DossierRecord, "id">,
  { requires }: { readonly requires: readonly Pick<Requirement, "id">[] },
): Promise<readonly FileRecord[]> => {
  const { whole, part } = partIn(id);
  const handedIn = [...(await store.filesOf(whole)), ...(await filesOfParties(store, whole))];
  if (part === null) return handedIn;
  const needed = new Set(requires.map((it) => it.id));
  return [...handedIn.filter(({ requirement }) => needed.has(requirement)), ...(await store.filesOf(id))];
};

const filesOfParties = async (store: Filed, id: string): Promise<readonly FileRecord[]> => {
  const parts = (await store.partsOf(id)).filter(({ part }) => part?.answer?.kind === "confirmed");
  const files = await Promise.all(parts.map((part) => store.filesOf(part.id)));
  return files.flat();
};
