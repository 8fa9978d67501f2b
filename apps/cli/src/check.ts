import type { Issue, Outcome } from "@motlan/kernel";
import { askedFields } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";

/** Says what a catalogue holds, or all that is wrong with it: one line each, with file, line and column. */
export const check = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const issues = loaded.ok ? loaded.value.definitions.flatMap(({ compiled }) => issuesOf(compiled)) : loaded.issues;
  for (const found of issues) print(lineOf(found));
  if (!loaded.ok || issues.length > 0) return 1;
  for (const procedure of loaded.value.procedures) {
    const { id, code, requires, steps } = procedure;
    print(`${code} ${id}: ${askedFields(procedure).length} fields, ${requires.length} papers, ${steps.length} steps`);
  }
  return 0;
};

const issuesOf = (outcome: Outcome<unknown>): readonly Issue[] => (outcome.ok ? [] : outcome.issues);

const lineOf = ({ code, path, params = {} }: Issue): string => {
  const { file = "", line = "", column = "", ...rest } = params;
  const told = Object.entries(rest).map(([name, value]) => `${name}: ${String(value)}`);
  return `${file}:${line}:${column} ${code}${path ? ` at ${path}` : ""}${told.length > 0 ? ` (${told.join(", ")})` : ""}`;
};
