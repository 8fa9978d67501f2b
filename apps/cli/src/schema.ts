import { answersSchema } from "@motlan/procedure/compile";
import { loadCatalogue } from "@motlan/service";
import { problemLines } from "./problems/problem-lines.ts";

/** Prints the JSON Schema of what a dossier of a procedure answers. */
export const schema = async (name: string, folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const procedure = loaded.ok
    ? loaded.value.procedures.find(({ id, code }) => id === name || code === name)
    : undefined;
  if (procedure === undefined) {
    const problems = problemLines(loaded);
    for (const line of problems.length > 0 ? problems : [`không có thủ tục · no procedure: ${name}`]) print(line);
    return 1;
  }
  print(JSON.stringify(answersSchema(procedure), null, 2));
  return 0;
};
