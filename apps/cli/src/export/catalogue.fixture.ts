import { fileURLToPath } from "node:url";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";

export const folder = fileURLToPath(new URL("../../../../packages/catalogue", import.meta.url));

const loaded = await loadCatalogue(folder);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));

export const catalogue: Catalogue = loaded.value.catalogue;
export const procedures: readonly Procedure[] = loaded.value.procedures;

export const procedure = (wanted: string): Procedure => {
  const found = procedures.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`the catalogue has no procedure ${wanted}`);
  return found;
};
