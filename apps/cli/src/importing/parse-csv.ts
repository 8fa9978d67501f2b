/** A row of a CSV file, with the line that it begins on (from 1). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const cell = /(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r?\n|$)/gy;

/** Rows of a file as RFC 4180 has them; null where a quotation mark stands where none may. Empty lines are left out. */
export const parseCsv = (text: string): readonly CsvRow[] | null => {
  const source = text.replace(/^\uFEFF/u, "");
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [line, begun, end] = [1, 1, 0];
  while (end < source.length) {
    cell.lastIndex = end;
    const found = cell.exec(source);
    if (found === null) return null;
    const [whole, quoted, plain = "", after] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += whole.split("\n").length - 1;
    end = cell.lastIndex;
    if (after === "," && end < source.length) continue;
    // The file ends in a comma: its last cell is empty.
    if (after === ",") cells.push("");
    if (cells.some((it) => it !== "")) rows.push({ line: begun, cells });
    [cells, begun] = [[], line];
  }
  return rows;
};
