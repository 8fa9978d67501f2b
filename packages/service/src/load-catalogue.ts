import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { type Outcome, unlessIssues } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { compileCatalogue, compileProcedure, type SourceFile } from "@motlan/procedure/compile";

export interface LoadedCatalogue {
  readonly catalogue: Catalogue;
  readonly procedures: readonly Procedure[];
}

/** Reads and compiles the content of a catalogue folder. Issues name file, line and column. */
export const loadCatalogue = async (folder: string): Promise<Outcome<LoadedCatalogue>> => {
  const all = (inside: string) => readFolder(folder, inside);
  const [entities, registers, lists, evidence, fees, calendars, procedures] = await Promise.all(
    ["entities", "registers", "code-lists", "evidence", "fees", "calendars", "procedures"].map(all),
  );
  const catalogue = compileCatalogue({
    entities: entities ?? [],
    registers: registers ?? [],
    codeLists: (lists ?? []).filter((file) => !isUnits(file)),
    evidence: evidence ?? [],
    fees: fees ?? [],
    authorities: await readOne(folder, "authorities.yaml"),
    units: lists?.find(isUnits) ?? missing("code-lists/units.yaml"),
    calendar: calendars?.at(-1) ?? missing("calendars"),
  });
  if (!catalogue.ok) return catalogue;
  const definitions = (procedures ?? []).filter(({ file }) => file.endsWith("procedure.yaml"));
  const compiled = definitions.map((source) => compileProcedure(source, catalogue.value));
  const issues = compiled.flatMap((it) => (it.ok ? [] : it.issues));
  return unlessIssues(issues, () => ({
    catalogue: catalogue.value,
    procedures: compiled.flatMap((it) => (it.ok ? [it.value] : [])),
  }));
};

const isUnits = ({ file }: SourceFile): boolean => file.endsWith("units.yaml");

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
