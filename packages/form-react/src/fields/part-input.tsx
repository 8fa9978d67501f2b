import { type ControlProps, TextInput } from "@motlan/ui";
import type { InputHTMLAttributes } from "react";
import { useFormContext } from "../form/form-context.ts";
import { partId } from "./field-renderer.ts";

interface Props {
  readonly path: string;
  readonly part: string;
  readonly parts: readonly string[];
  readonly control: ControlProps;
  readonly label: string;
  readonly isBad: boolean;
  readonly attributes: InputHTMLAttributes<HTMLInputElement>;
}

/** One of several text controls of a field, with a small label of its own. */
export const PartInput = ({ path, part, parts, control, label, isBad, attributes }: Props) => {
  const { inputs } = useFormContext();
  const id = partId(control.id, parts, part);
  return (
    <div className="ds-field mt-part" data-part={part}>
      <label className="ds-label" data-weight="regular" htmlFor={id}>
        {label}
      </label>
      <TextInput
        {...attributes}
        {...inputs.bind(path, part)}
        id={id}
        aria-describedby={control["aria-describedby"]}
        aria-invalid={isBad || undefined}
      />
    </div>
  );
};
