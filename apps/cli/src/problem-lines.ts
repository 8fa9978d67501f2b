import type { Issue, Outcome } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";

/** All that is wrong with a catalogue and its procedures: one line each, with file, line and column. */
export const problemLines = (loaded: Outcome<LoadedCatalogue>): readonly string[] =>
  (loaded.ok
    ? loaded.value.definitions.flatMap(({ compiled, examples }) => [...issuesOf(compiled), ...issuesOf(examples)])
    : loaded.issues
  ).map(problemLine);

const issuesOf = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

/** One of them: `file:line:column code at path (what it says)`. */
export const problemLine = ({ code, path, params = {} }: Issue): string => {
  const { file = "", line = "", column = "", ...rest } = params;
  // The case of a table is told as it is written, and not again in the titles of either language.
  const said = Object.entries(rest).filter(([name]) => !name.startsWith("case-"));
  const told = said.map(([name, value]) => `${name}: ${String(value)}`);
  return `${file}:${line}:${column} ${code}${path ? ` at ${path}` : ""}${told.length > 0 ? ` (${told.join(", ")})` : ""}`;
};
