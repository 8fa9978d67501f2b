import type { Json } from "@motlan/kernel";
import { TextInput } from "@motlan/ui";
import type { InputHTMLAttributes } from "react";
import { useFormContext } from "../form/form-context.ts";
import { textOf } from "../form/input-value.ts";
import type { Control, InputProps } from "./field-renderer.ts";

type Attributes = InputHTMLAttributes<HTMLInputElement>;

interface TextLike {
  /** Only one's own data are for the browser to fill in. */
  readonly autoComplete?: string;
  readonly attributes?: Attributes;
}

/** A field type that is asked in one line of text. */
export const textLike = ({ autoComplete = "off", attributes = {} }: TextLike = {}): Control => ({
  frame: () => "one",
  parts: [],
  toInput: (value: Json) => (typeof value === "string" || typeof value === "number" ? String(value) : ""),
  fromInput: textOf,
  Input: ({ field, control }: InputProps) => {
    const { inputs } = useFormContext();
    const fill = field.subject === "filer" ? autoComplete : "off";
    return <TextInput {...attributes} {...control} {...inputs.bind(field.path)} autoComplete={fill} />;
  },
});
