import { basename, dirname, resolve } from "node:path";
import { type Change, diffProcedures, type Procedure } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { changeLines, headLine, type ProcedureChanges } from "./diff/lines.ts";
import { problemLines } from "./problems/problem-lines.ts";

interface Compared {
  readonly before: string;
  readonly after: string;
  readonly json?: boolean | undefined;
}

/**
 * Tells what became of the procedures of one catalogue in another: of all, or of one where its own folder is named.
 * The same in both is told in a line; a catalogue that is not sound is not compared.
 */
export const diff = async ({ before, after, json }: Compared, print: (line: string) => void): Promise<0 | 1> => {
  const [old, now] = [await proceduresIn(before, print), await proceduresIn(after, print)];
  if (old === null || now === null) return 1;
  const changes = compared(old, now);
  if (json) print(JSON.stringify(changes, null, 2));
  else for (const line of changes.flatMap((it) => [headLine(it), ...changeLines(it.changes)])) print(line);
  return 0;
};

/** By id; null, and what is wrong is told, where they cannot be read. */
const proceduresIn = async (
  folder: string,
  print: (line: string) => void,
): Promise<ReadonlyMap<string, Procedure> | null> => {
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
