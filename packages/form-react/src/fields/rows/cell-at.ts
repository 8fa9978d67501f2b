import type { Localized } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";

type Titled = Pick<Field, "type" | "params"> & { readonly title: string };

/** The cell at a place in a field's rows (`1.floors`): its type, and its title with that of its row: `Houses 2, floors`. */
export const cellAt = (t: (title: Localized) => string, field: Field, at: unknown): Titled => {
  let [found, number]: [Titled, string] = [{ ...field, title: t(field.title) }, ""];
  for (const [index, piece] of (typeof at === "string" ? at.split(".") : []).entries()) {
    const column = index % 2 === 0 ? undefined : found.params.columns?.find(({ name }) => name === piece);
    if (column) found = { ...column, title: `${found.title} ${number}, ${lowered(t(column.title))}` };
    else number = String(Number(piece) + 1);
  }
  return found;
};

/** As it stands inside a line. */
export const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
