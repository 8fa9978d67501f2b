import type { Path } from "./places.ts";
import type { ReadTable } from "./worked-out-cells.ts";

interface Part {
  /** From the table on: `rows`, 2, 1. */
  readonly place: Path;
  readonly text?: string | undefined;
}

/** Where an author wrote what the compiler calls `rules[2].when[1]`. */
export const partOfTable = ({ decide, rows, else: otherwise }: ReadTable, path: string): Part => {
  const [, part, index = "", cell = ""] = /^(inputs|outputs|rules)(?:\[(\d+)\])?(?:\.(.+))?$/u.exec(path) ?? [];
  if (part === "inputs") return index === "" ? { place: ["decide"] } : partAt(decide, "decide", Number(index));
  if (part === "rules") return index === "" ? { place: ["rows"] } : inRow(rows[Number(index)], Number(index), cell);
  return cell === "default" ? { place: ["else"], text: otherwise } : { place: [] };
};

const partAt = (texts: readonly string[], name: string, index: number): Part => ({
  place: [name, index],
  text: texts[index],
});

/** What a row gives is its last cell. */
const inRow = (row: readonly string[] = [], index: number, cell: string): Part => {
  if (cell === "") return { place: ["rows", index] };
  const column = /^when\[(\d+)\]$/u.exec(cell)?.[1];
  const at = column === undefined ? row.length - 1 : Number(column);
  return { place: ["rows", index, at], text: row[at] };
};
