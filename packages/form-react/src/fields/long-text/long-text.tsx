import { TextArea } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { malformed, tooLong } from "../phrases.ts";

const Input = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  return <TextArea {...control} {...inputs.bind(field.path)} />;
};

export const longText = {
  words: {
    "long-text-malformed": malformed,
    "long-text-too-long": tooLong,
  },
  frame: () => "one",
  parts: [],
  toInput: (value) => (typeof value === "string" ? value : ""),
  fromInput: textOf,
  Input,
} satisfies FieldRenderer;
