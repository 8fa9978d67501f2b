import type { Field } from "@motlan/procedure";
import { Button, useText } from "@motlan/ui";
import { type FocusEvent, memo, useMemo } from "react";
import { FormContext, useFormContext } from "../../form/form-context.ts";
import { idOf } from "../../form/names.ts";
import type { Inside } from "../field-renderer.ts";
import { cellContext } from "./cell-context.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly group: Field;
  readonly inside: Inside;
  readonly rowKey: string;
  readonly index: number;
  readonly onRemove: (rowKey: string) => void;
  /** The focus has left the row. */
  readonly onLeave: (rowKey: string) => void;
}

export const rowId = (path: string, index: number): string => `${idOf(path)}-${index}`;

/** One row: its cells, asked as any field is, under the group's title with the row's number. */
export const RowGroup = memo(({ group, inside, rowKey, index, onRemove, onLeave }: Props) => {
  const t = useText();
  const outer = useFormContext();
  const context = useMemo(
    () => cellContext(outer, { group, rendererOf: inside.rendererOf, rowKey, index }),
    [outer, group, inside, rowKey, index],
  );
  const row = `${t(group.title)} ${index + 1}`;
  const left = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave(rowKey);
  };
  return (
    <div className="mt-row-group" onBlur={left}>
      <fieldset className="ds-fieldset" id={rowId(group.path, index)} tabIndex={-1}>
        <legend className="ds-label">{row}</legend>
        <FormContext value={context}>
          <div className="mt-row-cells">
            {Object.values(context.definition.fields).map((field) => (
              <inside.Open key={field.path.slice(field.path.lastIndexOf("."))} field={field} />
            ))}
          </div>
        </FormContext>
        <Button variant="tertiary" size="sm" onClick={() => onRemove(rowKey)}>
          {t(messages.remove, { row })}
        </Button>
      </fieldset>
    </div>
  );
});
