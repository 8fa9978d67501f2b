import { TextArea } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";

const Input = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  return <TextArea {...control} {...inputs.bind(field.path)} />;
};

export const longText: FieldRenderer = {
  frame: () => "one",
  parts: [],
  toInput: (value) => (typeof value === "string" ? value : ""),
  fromInput: textOf,
  Input,
};
