import { fieldType } from "@motlan/fields";
import type { Field } from "@motlan/procedure";
import type { BoundControl, FormInputs } from "../../form/form-inputs.ts";
import { type InputRow, type InputValue, partsOf, rowsOf } from "../../form/input-value.ts";
import { keyedStore } from "../../form/keyed-store.ts";
import type { Inside } from "../field-renderer.ts";

/** One row of a group, in the inputs that the group stands in. */
interface RowOf extends Pick<Inside, "rendererOf"> {
  readonly group: Field;
  readonly outer: FormInputs;
  readonly rowKey: string;
  /** By the paths of its cells. */
  readonly cells: ReadonlyMap<string, Field>;
}

/** The inputs of the cells of one row, by their paths: what is typed there is typed into the group. */
export const cellInputs = ({ group, outer, rowKey, cells, rendererOf }: RowOf): FormInputs => {
  const changes = keyedStore(0);
  const written = new Set<() => void>();
  const rows = (): readonly InputRow[] => rowsOf(outer.get(group.path));
  const cellOf = (path: string): Field => {
    const cell = cells.get(path);
    if (cell === undefined) throw new Error(`no cell ${path}`);
    return cell;
  };
  const get = (path: string): InputValue => {
    const [name, row] = [columnOf(path), rows().find(({ key }) => key === rowKey)];
    return row?.typed[name] ?? rendererOf(cellOf(path).type).toInput(row?.cells[name] ?? null);
  };
  const put = (path: string, input: InputValue, into: "edit" | "show"): void => {
    const [name, value] = [columnOf(path), rendererOf(cellOf(path).type).fromInput(input)];
    const changed = (row: InputRow): InputRow => ({
      ...row,
      cells: { ...row.cells, [name]: value },
      typed: { ...row.typed, [name]: input },
    });
    outer[into](group.path, { rows: rows().map((row) => (row.key === rowKey ? changed(row) : row)) });
    changes.set(path, changes.get(path) + 1);
  };
  const show = (path: string, input: InputValue): void => {
    put(path, input, "show");
    for (const write of written) write();
  };
  const bind = (path: string, part?: string): BoundControl => ({
    name: `${group.path}-${rowKey}-${columnOf(path)}${part === undefined ? "" : `-${part}`}`,
    ref: (control: Control) => {
      const write = (): void => writeInto(control, inputOf(get(path), part));
      write();
      written.add(write);
      return () => void written.delete(write);
    },
    onChange: async ({ target }: { readonly target: Control }) => {
      const input = target.type === "checkbox" ? target.checked : target.value;
      put(path, part === undefined ? input : { ...partsOf(get(path)), [part]: target.value }, "edit");
    },
    onBlur: async () => undefined,
  });
  return {
    bind,
    get,
    touched: outer.touched,
    hers: outer.hers,
    late: outer.late,
    changes,
    log: outer.log,
    edit: (path, input) => put(path, input, "edit"),
    show,
    place: (path, value) => show(path, rendererOf(cellOf(path).type).toInput(value)),
    answer: (path) => {
      const { type, params } = cellOf(path);
      return fieldType(type).normalise(rendererOf(type).fromInput(get(path)), params);
    },
  };
};

type Control = Pick<HTMLInputElement, "type" | "value" | "checked">;

const columnOf = (path: string): string => path.slice(path.lastIndexOf(".") + 1);

const inputOf = (input: InputValue, part: string | undefined): string | boolean => {
  if (part !== undefined) return partsOf(input)[part] ?? "";
  return typeof input === "object" ? "" : input;
};

/** As a form library would: a control that shows it already keeps its caret. */
const writeInto = (control: Control, input: string | boolean): void => {
  if (control.type === "checkbox") control.checked = input === true;
  else if (control.type === "radio") control.checked = control.value === input;
  else if (control.value !== input) control.value = String(input);
};
