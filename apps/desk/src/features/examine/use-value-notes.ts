import { type NumberedNotes, numberNotes, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { originRows } from "./origin-rows.ts";
import type { ValuePage } from "./sections.ts";

/** Where the values on these pages are from, to be printed below them. */
export const useValueNotes = (examined: Examined, pages: readonly ValuePage[]): NumberedNotes => {
  const t = useText();
  const rows = pages.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  return numberNotes(
    rows.map(({ path, sourced }) => {
      const told = originRows(path, sourced, { t, examined });
      return [path, told.map(({ term, lines }) => `${term}: ${lines.join(" ")}`).join("; ")] as const;
    }),
  );
};
