import type { Outcome } from "@motlan/kernel";
import { type LoadedCatalogue, loadCatalogue } from "@motlan/service";
import type { Log } from "./log.ts";

/** The catalogue to serve. A wrong procedure is left out and the office hears of it: by code and file, nothing that it says. */
export const openCatalogue = async (folder: string, log: Log): Promise<Outcome<LoadedCatalogue>> => {
  const loaded = await loadCatalogue(folder);
  for (const { file, compiled } of loaded.ok ? loaded.value.definitions : [])
    for (const { code } of compiled.ok ? [] : compiled.issues) log("warn", "procedure-wrong", { code, file });
  return loaded;
};
