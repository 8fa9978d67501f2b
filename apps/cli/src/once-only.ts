import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@motlan/service";
import { report } from "./once-only/report.ts";
import { problemLines } from "./problems/problem-lines.ts";

const page = fileURLToPath(new URL("../../../docs/once-only.md", import.meta.url));

/** Measures how much people are spared, and writes the page that says so. */
export const onceOnly = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return 1;
  await writeFile(page, await report(loaded.value));
  print(`docs/once-only.md`);
  return 0;
};
