import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Outcome, ok } from "@motlan/kernel";
import { compileUnits, type KnownUnits, type SourceFile } from "@motlan/procedure/compile";
import { type Merged, mergeOldUnits, mergeUnits } from "./import-units/merge-units.ts";
import { type OldUnitsRead, readOldUnits } from "./import-units/read-old-units.ts";
import { readUnits } from "./import-units/read-units.ts";
import { headOf, oldUnitsYaml, unitsYaml } from "./import-units/write-yaml.ts";
import { complain, type Print, sourceAt } from "./importing/files.ts";
import { told } from "./importing/words.ts";
import { linesOfIssues } from "./problems/problem-lines.ts";

export interface UnitsToImport {
  readonly units: string;
  /** The table from the units of before July 2025. */
  readonly oldToNew?: string | undefined;
  /** The catalogue's folder. */
  readonly into: string;
}

/** Takes the public lists of units into a catalogue, beside what it says of them itself. Nothing is written unless all is right. */
export const importUnits = async (given: UnitsToImport, print: Print): Promise<0 | 1> => {
  const files = await catalogueFiles(given.into);
  const known = compileUnits(files);
  if (!known.ok) return complain(linesOfIssues(known.issues), print);
  const read = await readGiven(given, known.value);
  if (!read.ok) return complain(read.issues.map(told), print);
  const { merged, old } = read.value;
  const oldUnits = old === null ? known.value.oldUnits : mergeOldUnits(known.value.oldUnits, old.oldUnits);
  const write = ({ file }: SourceFile, text: string) => writeFile(join(given.into, file), text);
  await write(files.units, unitsYaml(merged.units, headOf(files.units.text)));
  if (old !== null) await write(files.oldUnits, oldUnitsYaml(oldUnits, headOf(files.oldUnits.text)));
  for (const line of summary({ units: merged.units, oldUnits }, merged, old)) print(line);
  return 0;
};

const emptyUnits = "list: units\nprovinces: []\ncommunes: []\n";
const emptyOldUnits = "list: old-units\ndistricts: []\n";

const catalogueFiles = async (folder: string) => {
  const read = async (file: string, otherwise: string): Promise<SourceFile> => ({
    file,
    text: await readFile(join(folder, file), "utf8").catch(() => otherwise),
  });
  return {
    units: await read("code-lists/units.yaml", emptyUnits),
    oldUnits: await read("code-lists/old-units.yaml", emptyOldUnits),
  };
};

interface Given {
  readonly merged: Merged;
  readonly old: OldUnitsRead | null;
}

const readGiven = async ({ units: path, oldToNew }: UnitsToImport, known: KnownUnits): Promise<Outcome<Given>> => {
  const source = await sourceAt(path);
  if (!source.ok) return source;
  const units = readUnits(source.value);
  if (!units.ok) return units;
  const merged = mergeUnits(known.units, units.value);
  if (oldToNew === undefined) return ok({ merged, old: null });
  const table = await sourceAt(oldToNew);
  if (!table.ok) return table;
  const old = readOldUnits(table.value, merged.units);
  return old.ok ? ok({ merged, old: old.value }) : old;
};

const summary = ({ units, oldUnits }: KnownUnits, merged: Merged, old: OldUnitsRead | null): readonly string[] => {
  const [provinces, communes] = [units.provinces, units.communes].map(
    (all) => new Set(all.map(({ code }) => code)).size,
  );
  const divided = oldUnits.filter(({ now }) => now.length > 1).length;
  return [
    `${provinces} tỉnh, ${communes} xã; thêm mới ${merged.added} · ${provinces} provinces, ${communes} communes; ${merged.added} new`,
    ...(old === null
      ? []
      : [
          `${oldUnits.length} đơn vị cũ, ${divided} bị chia · ${oldUnits.length} old units, ${divided} divided`,
          ...old.byName.map(
            ({ line, name, code, now }) =>
              `dòng ${line}: ${name} có mã ${now}, không phải ${code} · line ${line}: ${name} has the code ${now}, not ${code}`,
          ),
        ]),
    ...merged.renamed.map((it) => `đổi tên · renamed: ${it}`),
    ...merged.missing.map(
      ({ code, name }) =>
        `${code} ${name}: không có trong tệp, giữ nguyên; nếu đã hết hiệu lực hãy ghi to và successors · not in the file, kept; if it has ended, write to and successors`,
    ),
  ];
};
