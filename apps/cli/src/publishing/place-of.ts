import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fail, issue, type Outcome, ok } from "@motlan/kernel";

/** Which catalogue a folder is, or is in; and which of its procedures alone. */
export interface Place {
  readonly catalogue: string;
  readonly only: string | null;
}

/** `…/procedures/marriage` is one procedure of the catalogue `…`. Issue: `procedure-not-in-folder`. */
export const placeOf = (folder: string): Outcome<Place> => {
  if (basename(dirname(folder)) === "procedures" && existsSync(join(folder, "procedure.yaml")))
    return ok({ catalogue: dirname(dirname(folder)), only: basename(folder) });
  return existsSync(join(folder, "procedures"))
    ? ok({ catalogue: folder, only: null })
    : fail(issue("procedure-not-in-folder", "", { folder }));
};
