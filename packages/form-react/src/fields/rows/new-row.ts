import type { InputRow } from "../../form/input-value.ts";

let made = 0;

/** A row that is told from all others by its key. */
export const newRow = (cells: InputRow["cells"] = {}): InputRow => {
  made += 1;
  return { key: `r${made}`, cells, typed: {} };
};
