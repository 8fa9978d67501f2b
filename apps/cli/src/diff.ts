import { basename, dirname, resolve } from "node:path";
import type { Outcome } from "@motlan/kernel";
import { type Change, diffProcedures, type Procedure } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import type { Print } from "./command.ts";
import { changeLines, headLine, type ProcedureChanges } from "./diff/lines.ts";
import { problemLines } from "./problems/problem-lines.ts";
import { refused } from "./publishing/told.ts";

interface Compared {
  /** A catalogue, the folder of one procedure in it, or a version of a house (`marriage@1f0c…`). */
  readonly before: string;
  readonly after: string;
  readonly json?: boolean | undefined;
  /** How a version is read. */
  readonly stored: (version: string) => Promise<Outcome<Procedure>>;
}

/**
 * Tells what became of the procedures on one side on the other: of all of a catalogue, or of one where its own folder
 * or a version of it is named. The same in both is told in a line; a catalogue that is not sound is not compared.
 */
export const diff = async ({ before, after, json, stored }: Compared, print: Print): Promise<0 | 1> => {
  const [old, now] = [await proceduresIn(before, stored, print), await proceduresIn(after, stored, print)];
  if (old === null || now === null) return 1;
  const changes = compared(old, now).filter(({ procedure }) => isMeant(procedure, [before, after]));
  if (json) print(JSON.stringify(changes, null, 2));
  else for (const line of changes.flatMap((it) => [headLine(it), ...changeLines(it.changes)])) print(line);
  return 0;
};

const isVersion = (side: string): boolean => /^[a-z\d-]+@[\da-f]+$/u.test(side);

/** A version stands for its procedure alone, whatever else the catalogue beside it holds. */
const isMeant = (procedure: string, sides: readonly string[]): boolean =>
  sides.filter(isVersion).every((version) => version.startsWith(`${procedure}@`));

/** By id; null, and what is wrong is told, where they cannot be read. */
const proceduresIn = async (
  side: string,
  stored: Compared["stored"],
  print: Print,
): Promise<ReadonlyMap<string, Procedure> | null> => {
  if (!isVersion(side)) return proceduresOf(side, print);
  const found = await stored(side);
  if (found.ok) return new Map([[found.value.id, found.value]]);
  for (const line of refused(found.issues).lines) print(line);
  return null;
};

const proceduresOf = async (folder: string, print: Print): Promise<ReadonlyMap<string, Procedure> | null> => {
  const { root, only } = placed(resolve(folder));
  const loaded = await loadCatalogue(root);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return null;
  const wanted = loaded.value.procedures.filter(({ id }) => only === null || id === only);
  return new Map(wanted.map((it) => [it.id, it]));
};

/** `…/procedures/marriage` is one procedure of the catalogue `…`. */
const placed = (folder: string): { readonly root: string; readonly only: string | null } =>
  basename(dirname(folder)) === "procedures"
    ? { root: dirname(dirname(folder)), only: basename(folder) }
    : { root: folder, only: null };

const compared = (
  old: ReadonlyMap<string, Procedure>,
  now: ReadonlyMap<string, Procedure>,
): readonly ProcedureChanges[] =>
  [...new Set([...now.keys(), ...old.keys()])].flatMap((id): readonly ProcedureChanges[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const either = is ?? was;
    if (either === undefined) return [];
    const { code, title } = either;
    const changes: readonly Change[] = was && is ? diffProcedures(was, is) : [];
    return [{ procedure: id, code, title, kind: kindOf(was, is, changes), changes }];
  });

const kindOf = (
  was: Procedure | undefined,
  is: Procedure | undefined,
  changes: readonly Change[],
): ProcedureChanges["kind"] => {
  if (was === undefined) return "added";
  if (is === undefined) return "removed";
  return changes.length === 0 ? "same" : "changed";
};
