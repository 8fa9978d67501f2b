import type { Catalogue } from "@motlan/procedure";
import { cutOffInTurn, type Measured, personaOf } from "./measure.ts";
import { countCells, countTitles, nameCell, numberColumns } from "./row.ts";
import { plans } from "./scripts.ts";
import { table } from "./table.ts";
import { asAbove, both, comesForTitle, downTitle, filerTitle } from "./words.ts";

const leading = 2;
const numbers = numberColumns.map((column) => column + leading);

/** Everybody in one procedure while all registers are up. Whoever has nothing to do in it stands there with the reason. */
export const summary = (procedure: string, measured: readonly Measured[], catalogue: Catalogue): readonly string[] =>
  table(
    [both(filerTitle), both(comesForTitle), ...countTitles],
    Object.entries(plans[procedure] ?? {}).map(([persona, plan]) => {
      if ("needless" in plan) return [personaOf(persona).name, both(plan.needless), ...countTitles.map(() => "–")];
      const counts = countsFor(measured, { procedure, persona, down: null });
      return [nameCell(persona, counts), both(plan.comesFor), ...countCells(counts, catalogue)];
    }),
    { numbers },
  );

/** The same with each register cut off in turn. Those for whom nothing changes share a line. */
export const withEachDown = (
  procedure: string,
  measured: readonly Measured[],
  catalogue: Catalogue,
): readonly string[] =>
  table(
    [both(downTitle), both(filerTitle), ...countTitles],
    cutOffInTurn(catalogue).flatMap((down) => rowsWithout(down, procedure, { measured, catalogue })),
    { numbers },
  );

interface Telling {
  readonly measured: readonly Measured[];
  readonly catalogue: Catalogue;
}

const rowsWithout = (down: string, procedure: string, { measured, catalogue }: Telling): readonly string[][] => {
  const title = catalogue.registers[down]?.short.vi ?? down;
  const rows = measured
    .filter((it) => it.procedure === procedure && it.down === down)
    .map(({ persona, counts }) => {
      const before = countsFor(measured, { procedure, persona, down: null });
      const [cells, cellsBefore] = [countCells(counts, catalogue), countCells(before, catalogue)];
      return { persona, counts, cells, same: cells.join() === cellsBefore.join() };
    });
  const same = rows.filter((it) => it.same).map(({ persona }) => personaOf(persona).name);
  const changed = rows.filter((it) => !it.same);
  return [
    ...changed.map(({ persona, counts, cells }) => [title, nameCell(persona, counts), ...cells]),
    ...(same.length > 0 ? [[title, same.join(", "), both(asAbove), ...countTitles.slice(1).map(() => "")]] : []),
  ];
};

const countsFor = (measured: readonly Measured[], { procedure, persona, down }: Omit<Measured, "counts">) => {
  const found = measured.find((it) => it.procedure === procedure && it.persona === persona && it.down === down);
  if (!found) throw new Error(`${persona} was not measured in ${procedure}`);
  return found.counts;
};
