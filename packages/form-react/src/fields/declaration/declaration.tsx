import { Checkbox, useText } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";

const Input = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  const t = useText();
  return <Checkbox {...control} {...inputs.bind(field.path)} label={t(field.title)} />;
};

/** The sentence is the label of its tick. */
export const declaration: FieldRenderer = {
  frame: () => "own",
  parts: [],
  toInput: (value) => value === true,
  fromInput: (input) => input === true,
  Input,
};
