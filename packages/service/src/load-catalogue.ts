import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { type Outcome, ok } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { compileCatalogue, compileProcedure, type SourceFile } from "@motlan/procedure/compile";
import type { Definition } from "./definition.ts";
import { namedOnce } from "./named-once.ts";

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  /** Those in which nothing is wrong. */
  readonly procedures: readonly Procedure[];
  /** The file of every procedure, right or wrong. */
  readonly definitions: readonly Definition[];
}

/**
 * Reads and compiles the content of a catalogue folder. Issues name file, line and column. A slip in what all share is
 * a failure of the whole; a slip in one procedure is that procedure's own, and the others go on.
 */
export const loadCatalogue = async (folder: string): Promise<Outcome<LoadedCatalogue>> => {
  const all = (inside: string) => readFolder(folder, inside);
  const [entities, registers, lists, evidence, fees, calendars, procedures] = await Promise.all(
    ["entities", "registers", "code-lists", "evidence", "fees", "calendars", "procedures"].map(all),
  );
  const catalogue = compileCatalogue({
    entities: entities ?? [],
    registers: registers ?? [],
    codeLists: (lists ?? []).filter((file) => !isUnits(file) && !isOldUnits(file)),
    evidence: evidence ?? [],
    fees: fees ?? [],
    authorities: await readOne(folder, "authorities.yaml"),
    units: lists?.find(isUnits) ?? missing("code-lists/units.yaml"),
    oldUnits: lists?.find(isOldUnits),
    calendar: calendars?.at(-1) ?? missing("calendars"),
  });
  if (!catalogue.ok) return catalogue;
  const definitions = namedOnce(
    (procedures ?? [])
      .filter(({ file }) => file.endsWith("procedure.yaml"))
      .map((source) => definitionOf(source, catalogue.value)),
  );
  return ok({
    catalogue: catalogue.value,
    procedures: definitions.flatMap(({ compiled }) => (compiled.ok ? [compiled.value] : [])),
    definitions,
  });
};

const definitionOf = (source: SourceFile, catalogue: Catalogue): Definition => ({
  ...source,
  id: basename(dirname(source.file)),
  compiled: compileProcedure(source, catalogue),
});

const isUnits = ({ file }: SourceFile): boolean => basename(file) === "units.yaml";

const isOldUnits = ({ file }: SourceFile): boolean => basename(file) === "old-units.yaml";

const missing = (file: string): SourceFile => ({ file, text: "" });

const readOne = async (root: string, file: string): Promise<SourceFile> => {
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  return { file, text };
};

const readFolder = async (root: string, inside: string): Promise<readonly SourceFile[]> => {
  const entries = await readdir(join(root, inside), { recursive: true, withFileTypes: true });
  const files = entries.filter((it) => it.isFile() && it.name.endsWith(".yaml"));
  const paths = files.map((it) => join(it.parentPath, it.name)).toSorted();
  return Promise.all(paths.map(async (path) => ({ file: relative(root, path), text: await readFile(path, "utf8") })));
};
