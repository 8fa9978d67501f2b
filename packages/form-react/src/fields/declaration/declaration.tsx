import { Checkbox, useText } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { malformed } from "../phrases.ts";

const Input = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  const t = useText();
  return <Checkbox {...control} {...inputs.bind(field.path)} label={t(field.title)} />;
};

/** The sentence is the label of its tick. */
export const declaration = {
  words: {
    required: {
      vi: () => "Hãy đánh dấu vào lời cam đoan để nộp được hồ sơ.",
      en: () => "Tick the declaration; without it the dossier cannot be submitted.",
    },
    "declaration-malformed": malformed,
  },
  frame: () => "own",
  parts: [],
  toInput: (value) => value === true,
  fromInput: (input) => input === true,
  Input,
} satisfies FieldRenderer;
