import { useText } from "@motlan/ui";
import { textOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { choose, toChoose } from "../phrases.ts";
import { Radios } from "../radios.tsx";

const Input = ({ field, control }: InputProps) => {
  const t = useText();
  const choices = [
    { value: "yes", label: t(messages.yes) },
    { value: "no", label: t(messages.no) },
  ];
  return <Radios {...{ path: field.path, control, choices }} />;
};

export const yesNo = {
  words: {
    required: toChoose,
    "yes-no-malformed": choose,
  },
  frame: () => "many",
  parts: [],
  toInput: (value) => (typeof value === "boolean" ? (value ? "yes" : "no") : ""),
  fromInput: textOf,
  Input,
} satisfies FieldRenderer;
