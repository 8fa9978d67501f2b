import type { Catalogue } from "@motlan/procedure";
import { personaOf } from "../filing/filers.ts";
import { table } from "../table.ts";
import { cutOffInTurn, type Measured } from "./measure.ts";
import { countCells, countTitles, nameCell, numberColumns } from "./row.ts";
import { asAbove, both, comesForTitle, downTitle, filerTitle } from "./words.ts";

const leading = 2;
const numbers = numberColumns.map((column) => column + leading);

/** Everybody in one procedure while all registers are up. */
export const summary = (measured: readonly Measured[], catalogue: Catalogue): readonly string[] =>
  table(
    [both(filerTitle), both(comesForTitle), ...countTitles],
    measured
      .filter(({ down }) => down === null)
      .map(({ example, counts }) => [
        nameCell(example.who, counts),
        both(example.comesFor),
        ...countCells(counts, catalogue),
      ]),
    { numbers },
  );

/** The same with each register cut off in turn. Those for whom nothing changes share a line; where that is everybody, there is none. */
export const withEachDown = (measured: readonly Measured[], catalogue: Catalogue): readonly string[] =>
  table(
    [both(downTitle), both(filerTitle), ...countTitles],
    cutOffInTurn(catalogue).flatMap((down) => rowsWithout(down, measured, catalogue)),
    { numbers },
  );

const rowsWithout = (down: string, measured: readonly Measured[], catalogue: Catalogue): readonly string[][] => {
  const title = catalogue.registers[down]?.short.vi ?? down;
  const rows = measured
    .filter((it) => it.down === down)
    .map(({ example, counts }) => {
      const before = measured.find((it) => it.example === example && it.down === null);
      const cells = countCells(counts, catalogue);
      return { example, counts, cells, same: before && cells.join() === countCells(before.counts, catalogue).join() };
    });
  const same = rows.filter((it) => it.same).map(({ example }) => personaOf(example.who).name);
  const changed = rows.filter((it) => !it.same);
  // Nobody is asked about there: nothing to tell.
  if (changed.length === 0) return [];
  return [
    ...changed.map(({ example, counts, cells }) => [title, nameCell(example.who, counts), ...cells]),
    ...(same.length > 0
      ? [[title, [...new Set(same)].join(", "), both(asAbove), ...countTitles.slice(1).map(() => "")]]
      : []),
  ];
};
