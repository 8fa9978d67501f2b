import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { referencePage } from "@motlan/procedure/compile";

const page = fileURLToPath(new URL("../../../docs/reference.md", import.meta.url));

/** Writes the page of every key of the formats. */
export const reference = async (print: (line: string) => void): Promise<0> => {
  await writeFile(page, referencePage());
  print("docs/reference.md");
  return 0;
};
