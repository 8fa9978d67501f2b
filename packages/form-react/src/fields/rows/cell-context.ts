import { type Column, fieldType } from "@motlan/fields";
import type { Issue } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { afterPress } from "../../form/after-press.ts";
import type { FormContextValue } from "../../form/form-context.ts";
import type { Inside } from "../field-renderer.ts";
import { cellErrors } from "./cell-errors.ts";
import { cellInputs } from "./cell-inputs.ts";

/** A row of a group: its own key, and where it stands now, from 0. */
interface RowPlace extends Pick<Inside, "rendererOf"> {
  readonly group: Field;
  readonly rowKey: string;
  readonly index: number;
}

const noTrust = { own: "suggestion", other: "suggestion" } as const;

const cellField = ({ path, subject }: Field, index: number, column: Column): Field => {
  const { name, ...asked } = column;
  const whose = subject === undefined ? {} : { subject };
  return { ...asked, ...whose, path: `${path}.${index}.${name}`, trust: noTrust, suggest: [], rules: [] };
};

/** The form as the cells of one row see it: they are fields of it as any other. */
export const cellContext = (outer: FormContextValue, row: RowPlace): FormContextValue => {
  const { group, index, rendererOf } = row;
  const fields = (group.params.columns ?? []).map((column) => cellField(group, index, column));
  const cells = new Map(fields.map((field) => [field.path, field]));
  const inputs = cellInputs({ ...row, outer: outer.inputs, cells });
  const errors = cellErrors(outer.errors, group.path);
  const definition = { ...outer.definition, fields: Object.fromEntries(cells) };
  const inner = { ...outer, definition, inputs, errors };
  return { ...inner, leave: (path) => afterPress(() => leaveCell(inner, path, rendererOf)) };
};

/** Checks a cell that is left, and shows it as it is kept; that it is empty is told when she goes on. */
const leaveCell = (
  { definition, inputs, errors, reference, env }: Omit<FormContextValue, "leave">,
  path: string,
  rendererOf: Inside["rendererOf"],
): void => {
  const field = definition.fields[path];
  if (field === undefined || field.type === "rows") return;
  const value = inputs.answer(path);
  const found: readonly Issue[] =
    value === null
      ? errors.get(path).filter(({ code }) => code === "required")
      : fieldType(field.type).validate(value, field.params, { ...reference, today: env().today });
  if (found.length > 0 || errors.get(path).length > 0) errors.set(path, found);
  const kept = rendererOf(field.type).toInput(value);
  if (found.length === 0 && JSON.stringify(kept) !== JSON.stringify(inputs.get(path))) inputs.show(path, kept);
};
