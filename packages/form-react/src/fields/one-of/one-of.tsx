import type { Reference } from "@motlan/fields";
import type { Field } from "@motlan/procedure";
import { type Choice, Select, useLanguage, useText } from "@motlan/ui";
import { useFormContext } from "../../form/form-context.ts";
import { textOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { Radios } from "../radios.tsx";

/** As many as can be seen at a glance. */
const mostRadios = 5;

const codesOf = (field: Field, reference: Reference) => reference.codeLists[field.params.list ?? ""]?.codes ?? [];

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

export const oneOf: FieldRenderer = {
  frame: (field, reference) => (codesOf(field, reference).length <= mostRadios ? "many" : "one"),
  parts: [],
  toInput: (value) => (typeof value === "string" ? value : ""),
  fromInput: textOf,
  Input,
};
