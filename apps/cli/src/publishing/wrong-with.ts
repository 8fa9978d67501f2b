import type { Outcome } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";
import type { Told } from "../command.ts";
import { tryExamples } from "../examples/try-examples.ts";
import { failedExamples } from "../problems/failed-examples.ts";
import { type Found, foundIn, registerNames } from "../problems/found.ts";
import { bothLanguages, inWords } from "../problems/in-words.ts";

/** What keeps a catalogue, or one procedure of it, from being proposed: what checks find, and examples that fail. */
export const wrongWith = async (loaded: Outcome<LoadedCatalogue>, only: string | null): Promise<Told | null> => {
  const read = found(loaded, only, "error");
  if (read.length > 0 || !loaded.ok) return toldOf(read, loaded);
  const failed = failedExamples(loaded.value, await tryExamples(loaded.value, only));
  return failed.length > 0 ? toldOf(failed, loaded) : null;
};

/** What keeps it from nothing, and whoever approves it has to know. */
export const warnedOf = (loaded: Outcome<LoadedCatalogue>, only: string | null): readonly string[] =>
  found(loaded, only, "warning").flatMap((it) => inWords(it, bothLanguages(registerNames(loaded))));

/** What is wrong with another procedure is no matter of this one. */
const found = (loaded: Outcome<LoadedCatalogue>, only: string | null, wanted: Found["level"]): readonly Found[] =>
  foundIn(loaded).filter(({ level, issue: { params = {} } }) => {
    const file = String(params["file"] ?? "");
    const isOfAnother = file.startsWith("procedures/") && !file.startsWith(`procedures/${only}/`);
    return level === wanted && (only === null || !isOfAnother);
  });

const toldOf = (wrong: readonly Found[], loaded: Outcome<LoadedCatalogue>): Told => ({
  ok: false,
  lines: wrong.flatMap((it) => inWords(it, bothLanguages(registerNames(loaded)))),
  json: { ok: false, issues: wrong.map(({ issue }) => issue) },
});
