import type { Catalogue } from "@motlan/procedure";
import { personaOf } from "../filing/filers.ts";
import { type Counts, computed, type Way } from "./counts.ts";
import { both, columns, ways, workedOut } from "./words.ts";

export const countTitles: readonly string[] = Object.values(columns).map(({ title }) => both(title));

/** The columns of numbers, counted from the first of the titles. */
export const numberColumns: readonly number[] = Object.keys(columns).flatMap((name, column) =>
  name === "from" || name === "by" ? [] : [column],
);

/** The counts as cells, in the order of the titles. */
export const countCells = (
  { typed, optional, suggested, filled, papers }: Counts,
  { registers }: Catalogue,
): readonly string[] => [
  String(typed),
  String(optional),
  String(suggested),
  String(sum(Object.values(filled))),
  Object.entries(filled)
    .map(([by, count]) => `${by === computed ? workedOut.vi : (registers[by]?.short.vi ?? by)} ${count}`)
    .join(", "),
  String(papers.asked),
  String(sum(wayNames.map((way) => papers[way]))),
  wayNames.flatMap((way) => (papers[way] > 0 ? [`${ways[way].vi} ${papers[way]}`] : [])).join(", ") || "–",
];

const wayNames: readonly Way[] = ["result", "register", "office"];

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** With a mark where somebody is missing from what is counted. */
export const nameCell = (persona: string, counts: Counts): string =>
  `${personaOf(persona).name}${counts.missesSomebody ? " ¹" : ""}`;
