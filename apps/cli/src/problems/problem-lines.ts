import type { Issue, Outcome } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";
import { foundIn, registerNames } from "./found.ts";
import { bothLanguages, inWords } from "./in-words.ts";

/** What keeps a catalogue from being used, in both languages; nothing of a catalogue that is sound. */
export const problemLines = (loaded: Outcome<LoadedCatalogue>): readonly string[] => {
  const wording = bothLanguages(registerNames(loaded));
  return foundIn(loaded)
    .filter(({ level }) => level === "error")
    .flatMap((found) => inWords(found, wording));
};

export const linesOfIssues = (issues: readonly Issue[]): readonly string[] =>
  issues.flatMap((issue) => inWords({ level: "error", issue }, bothLanguages({})));
