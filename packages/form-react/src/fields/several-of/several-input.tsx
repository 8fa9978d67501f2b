import { Checkbox } from "@motlan/ui";
import { useMemo } from "react";
import { useAnswersAt, useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import type { InputProps } from "../field-renderer.ts";
import { useChoices } from "../one-of/one-of.tsx";
import { linesOf } from "./lines-of.ts";

/** A box to tick for each of the list. */
export const SeveralInput = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  useAnswersAt(useMemo(() => [field.path], [field.path]));
  const choices = useChoices(field);
  const taken = linesOf(textOf(inputs.get(field.path)));
  const toggle = (code: string, isTaken: boolean): void => {
    const codes = choices.map(({ value }) => value).filter((it) => (it === code ? isTaken : taken.includes(it)));
    inputs.edit(field.path, codes.join("\n"));
  };
  return (
    <div>
      {choices.map(({ value, label }, index) => (
        <Checkbox
          key={value}
          id={index === 0 ? control.id : `${control.id}-${value}`}
          label={label}
          checked={taken.includes(value)}
          onChange={({ target }) => toggle(value, target.checked)}
          aria-describedby={control["aria-describedby"]}
          aria-invalid={control["aria-invalid"]}
        />
      ))}
    </div>
  );
};
