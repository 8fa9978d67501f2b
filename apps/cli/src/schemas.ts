import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { namesIn, ownNames, schemaNames, schemaOf } from "@motlan/procedure/compile";
import { loadCatalogue } from "@motlan/service";

/** Writes a JSON Schema of each format into the catalogue's folder `schemas`, with the names that the catalogue has. */
export const schemas = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  // An author mends a catalogue with the schemas at hand: they are there before it is right.
  const names = loaded.ok ? namesIn(loaded.value.catalogue) : ownNames;
  await mkdir(join(folder, "schemas"), { recursive: true });
  for (const name of schemaNames) {
    const file = join("schemas", `${name}.schema.json`);
    await writeFile(join(folder, file), `${JSON.stringify(schemaOf(name, names), null, 2)}\n`);
    print(file);
  }
  return 0;
};
