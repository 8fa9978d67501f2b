import { askedFields } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { problemLines } from "./problem-lines.ts";

/** Says what a catalogue holds, or all that is wrong with it. */
export const check = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return 1;
  for (const procedure of loaded.value.procedures) {
    const { id, code, requires, steps } = procedure;
    print(`${code} ${id}: ${askedFields(procedure).length} fields, ${requires.length} papers, ${steps.length} steps`);
  }
  return 0;
};
