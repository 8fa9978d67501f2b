import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { type Outcome, ok } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { compileCatalogue, compileExamples, compileProcedure, type SourceFile } from "@motlan/procedure/compile";
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
  const files = procedures ?? [];
  const definitions = namedOnce(
    files
      .filter(({ file }) => file.endsWith("procedure.yaml"))
      .map((source) => definitionOf(source, besideIt(source, files), catalogue.value)),
  );
  return ok({
    catalogue: catalogue.value,
    procedures: definitions.flatMap(({ compiled }) => (compiled.ok ? [compiled.value] : [])),
    definitions,
  });
};

const definitionOf = (source: SourceFile, beside: SourceFile | undefined, catalogue: Catalogue): Definition => {
  const compiled = compileProcedure(source, catalogue);
  return {
    ...source,
    id: basename(dirname(source.file)),
    compiled,
    examples: compiled.ok && beside ? compileExamples(beside, compiled.value, catalogue) : ok([]),
  };
};

const besideIt = ({ file }: SourceFile, files: readonly SourceFile[]): SourceFile | undefined =>
  files.find((it) => it.file === join(dirname(file), "examples.yaml"));

const isUnits = ({ file }: SourceFile): boolean => basename(file) === "units.yaml";

const isOldUnits = ({ file }: SourceFile): boolean => basename(file) === "old-units.yaml";

const missing = (file: string): SourceFile => ({ file, text: "" });

const readOne = async (root: string, file: string): Promise<SourceFile> => {
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  return { file, text };
};

const readFolder = async (root: string, inside: string): Promise<readonly SourceFile[]> => {
  // Of a folder that is not there nothing is read; what must be in it is told as missing.
  const entries = await readdir(join(root, inside), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((it) => it.isFile() && it.name.endsWith(".yaml"));
  const paths = files.map((it) => join(it.parentPath, it.name)).toSorted();
  return Promise.all(paths.map(async (path) => ({ file: relative(root, path), text: await readFile(path, "utf8") })));
};
