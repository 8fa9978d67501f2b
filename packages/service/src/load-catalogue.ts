import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { fail, issue, type Outcome, ok, unlessIssues } from "@motlan/kernel";
import type { Catalogue, Procedure } from "@motlan/procedure";
import {
  type CompiledProcedure,
  compileCatalogue,
  compileExamples,
  compileOfficial,
  compileRead,
  type SourceFile,
} from "@motlan/procedure/compile";
import type { Definition } from "./definition.ts";
import { lintDefinition, type Surroundings } from "./lint-definition.ts";
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
 * a failure of the whole; a slip in one procedure is that procedure's own, and the others go on. `catalogue-missing` is
 * of a folder that is no catalogue at all. By `today`
 * (`yyyy-mm-dd`) it is told what has ended; nothing is, where it is left out.
 */
export const loadCatalogue = async (folder: string, today = ""): Promise<Outcome<LoadedCatalogue>> => {
  const all = (inside: string) => readFolder(folder, inside);
  const [entities, registers, lists, evidence, byProvince, areas, calendars, procedures] = await Promise.all(
    ["entities", "registers", "code-lists", "evidence", "by-province", "areas", "calendars", "procedures"].map(all),
  );
  const files = procedures ?? [];
  if (![entities, registers, files].some((found) => found && found.length > 0))
    return fail(issue("catalogue-missing", "", { name: folder, file: folder }));
  const sources = files.filter(({ file }) => file.endsWith("procedure.yaml"));
  const catalogue = compileCatalogue({
    entities: entities ?? [],
    registers: registers ?? [],
    codeLists: (lists ?? []).filter((file) => !isUnits(file) && !isOldUnits(file)),
    evidence: evidence ?? [],
    byProvince: byProvince ?? [],
    areas: areas ?? [],
    authorities: await readOne(folder, "authorities.yaml"),
    units: lists?.find(isUnits) ?? missing("code-lists/units.yaml"),
    oldUnits: lists?.find(isOldUnits),
    calendar: calendars?.at(-1) ?? missing("calendars"),
    endings: await readIfThere(folder, "endings.yaml"),
    procedures: sources,
  });
  if (!catalogue.ok) return catalogue;
  const read = sources.map((source) =>
    readDefinition(source, (name) => besideIt(source, name, files), { catalogue: catalogue.value, sources }),
  );
  const sound = read.flatMap(({ compiled }) => (compiled.ok ? [compiled.value.procedure] : []));
  const definitions = namedOnce(
    read.map((it) => checkedDefinition(it, { catalogue: catalogue.value, today, procedures: sound, sources })),
  );
  return ok({
    catalogue: catalogue.value,
    procedures: definitions.flatMap(({ compiled }) => (compiled.ok ? [compiled.value] : [])),
    definitions,
  });
};

interface Around {
  readonly catalogue: Catalogue;
  /** All procedures: one may be a part of another. */
  readonly sources: readonly SourceFile[];
}

/** A file beside the definition, by its name. */
type Besides = (name: string) => SourceFile | undefined;

type ReadDefinition = Omit<Definition, "compiled" | "warnings"> & { readonly compiled: Outcome<CompiledProcedure> };

const readDefinition = (source: SourceFile, besides: Besides, around: Around): ReadDefinition => {
  const { catalogue, sources } = around;
  const compiled = compileRead(source, catalogue, sources);
  const [beside, official] = [besides("examples.yaml"), besides("official.yaml")];
  return {
    ...source,
    id: basename(dirname(source.file)),
    compiled,
    ...(beside ? { beside } : {}),
    ...(official && compiled.ok ? { official: compileOfficial(official, compiled.value.procedure, catalogue) } : {}),
    examples: compiled.ok && beside ? compileExamples(beside, compiled.value.procedure, catalogue) : ok([]),
  };
};

/** What a check finds wrong keeps a definition from being published as any other mistake does. */
const checkedDefinition = (read: ReadDefinition, around: Omit<Surroundings, "examples" | "official">): Definition => {
  const { compiled, examples, official } = read;
  if (!compiled.ok) return { ...read, compiled, warnings: [] };
  const count = examples.ok ? examples.value.length : 1;
  const { error, warning } = lintDefinition(compiled.value, { ...around, examples: count, official });
  return { ...read, compiled: unlessIssues(error, () => compiled.value.procedure), warnings: warning };
};

const besideIt = ({ file }: SourceFile, name: string, files: readonly SourceFile[]): SourceFile | undefined =>
  files.find((it) => it.file === join(dirname(file), name));

const isUnits = ({ file }: SourceFile): boolean => basename(file) === "units.yaml";

const isOldUnits = ({ file }: SourceFile): boolean => basename(file) === "old-units.yaml";

const missing = (file: string): SourceFile => ({ file, text: "" });

const readOne = async (root: string, file: string): Promise<SourceFile> => {
  const text = await readFile(join(root, file), "utf8").catch(() => "");
  return { file, text };
};

/** A file that a catalogue may have. */
const readIfThere = async (root: string, file: string): Promise<SourceFile | undefined> => {
  const found = await readOne(root, file);
  return found.text === "" ? undefined : found;
};

const readFolder = async (root: string, inside: string): Promise<readonly SourceFile[]> => {
  // Of a folder that is not there nothing is read; what must be in it is told as missing.
  const entries = await readdir(join(root, inside), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((it) => it.isFile() && it.name.endsWith(".yaml"));
  const paths = files.map((it) => join(it.parentPath, it.name)).toSorted();
  return Promise.all(paths.map(async (path) => ({ file: relative(root, path), text: await readFile(path, "utf8") })));
};
