import type { Outcome } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";
import type { Told } from "../command.ts";
import { tryExamples } from "../examples/try-examples.ts";
import { failedExamples } from "../problems/failed-examples.ts";
import { type Found, foundIn, registerNames } from "../problems/found.ts";
import { bothLanguages, inWords } from "../problems/in-words.ts";

/** What keeps a catalogue, or one procedure of it, from being proposed: what checks find, and examples that fail. */
export const wrongWith = async (loaded: Outcome<LoadedCatalogue>, only: string | null): Promise<Told | null> => {
  const read = errorsIn(foundIn(loaded), only);
  if (read.length > 0 || !loaded.ok) return toldOf(read, loaded);
  const failed = failedExamples(loaded.value, await tryExamples(loaded.value, only));
  return failed.length > 0 ? toldOf(failed, loaded) : null;
};

/** What is wrong with another procedure keeps this one from nothing. */
const errorsIn = (found: readonly Found[], only: string | null): readonly Found[] =>
  found.filter(({ level, issue: { params = {} } }) => {
    const file = String(params["file"] ?? "");
    const isOfAnother = file.startsWith("procedures/") && !file.startsWith(`procedures/${only}/`);
    return level === "error" && (only === null || !isOfAnother);
  });

const toldOf = (found: readonly Found[], loaded: Outcome<LoadedCatalogue>): Told => ({
  ok: false,
  lines: found.flatMap((it) => inWords(it, bothLanguages(registerNames(loaded)))),
  json: { ok: false, issues: found.map(({ issue }) => issue) },
});
