import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SourceFile } from "../compile/source.ts";
import { type FormatName, formats, schemaNames } from "./formats.ts";

export const catalogueFolder = fileURLToPath(new URL("../../../catalogue", import.meta.url));

export interface RealDefinition extends SourceFile {
  readonly format: FormatName;
}

/** Every file of the catalogue that is of a format, each once. */
export const realDefinitions: readonly RealDefinition[] = schemaNames.flatMap((format) =>
  globSync(formats[format].files, { cwd: catalogueFolder })
    .toSorted()
    .map((file) => ({ format, file, text: readFileSync(join(catalogueFolder, file), "utf8") })),
);
