import { type Reference, stands } from "@motlan/fields";
import type { Field } from "@motlan/procedure";
import { type Choice, Select, useLanguage, useText } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { choose, ended, toChoose } from "../phrases.ts";
import { Radios } from "../radios.tsx";

/** As many as can be seen at a glance. */
const mostRadios = 5;

/** The codes that may be chosen today. */
const codesOf = ({ params: { list = "" } }: Field, { codeLists, today = "" }: Reference) =>
  (codeLists[list]?.codes ?? []).filter((each) => stands(each, today));

export const useChoices = (field: Field): readonly Choice[] => {
  const { reference } = useFormContext();
  const { language } = useLanguage();
  return codesOf(field, reference).map(({ code, title }) => ({ value: code, label: title[language] }));
};

const Input = ({ field, control }: InputProps) => {
  const { inputs } = useFormContext();
  const t = useText();
  const choices = useChoices(field);
  if (choices.length <= mostRadios) return <Radios {...{ path: field.path, control, choices }} />;
  return <Select {...control} {...inputs.bind(field.path)} empty={t(messages.choose)} choices={choices} />;
};

export const oneOf = {
  words: {
    required: toChoose,
    "one-of-unknown": choose,
    "one-of-ended": ended,
  },
  frame: (field, reference) => (codesOf(field, reference).length <= mostRadios ? "many" : "one"),
  parts: [],
  toInput: (value) => (typeof value === "string" ? value : ""),
  fromInput: textOf,
  Input,
} satisfies FieldRenderer;
