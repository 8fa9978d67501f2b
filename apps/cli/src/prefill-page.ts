import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@motlan/service";
import { measure } from "./once-only/measure.ts";
import { prefillPageOf } from "./prefill-page/page.ts";
import { problemLines } from "./problems/problem-lines.ts";

const page = fileURLToPath(new URL("../../../docs/prefill.md", import.meta.url));

/** Measures what registers fill, and what is asked of them for it, and writes the page that says so. */
export const prefillPage = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return 1;
  await writeFile(page, prefillPageOf(loaded.value, await measure(loaded.value, { again: "all" })));
  print("docs/prefill.md");
  return 0;
};
