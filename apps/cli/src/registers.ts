import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { loadCatalogue } from "@motlan/service";
import { problemLines } from "./problems/problem-lines.ts";
import { registersPage } from "./registers/page.ts";

const page = fileURLToPath(new URL("../../../docs/registers.md", import.meta.url));

/** Writes the page of registers and of the dictionary. */
export const registers = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  if (!loaded.ok) {
    for (const line of problemLines(loaded)) print(line);
    return 1;
  }
  await writeFile(page, registersPage(loaded.value.catalogue));
  print("docs/registers.md");
  return 0;
};
