import { isJsonObject, type Json } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { InputParts } from "../../form/input-value.ts";
import { partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { malformed, missing, tooLong } from "../phrases.ts";

const parts = ["family", "middle", "given"] as const;

const labels = { family: messages.familyName, middle: messages.middleName, given: messages.givenName };
const fill = { family: "family-name", middle: "additional-name", given: "given-name" };

export const textParts = (value: Json, names: readonly string[]): InputParts =>
  Object.fromEntries(
    names.map((name) => {
      const part = isJsonObject(value) ? value[name] : undefined;
      return [name, typeof part === "string" ? part : ""];
    }),
  );

const Input = ({ field, control, badPart }: InputProps) => {
  const t = useText();
  return (
    <div className="mt-parts" data-of="name">
      {parts.map((part) => (
        <PartInput
          key={part}
          {...{ path: field.path, part, parts, control }}
          label={t(labels[part])}
          isBad={control["aria-invalid"] === true && (badPart ?? part) === part}
          attributes={{
            autoComplete: field.subject === "filer" ? fill[part] : "off",
            autoCapitalize: "words",
            spellCheck: false,
          }}
        />
      ))}
    </div>
  );
};

export const personName = {
  words: {
    "person-name-malformed": malformed,
    "person-name-part-missing": missing,
    "person-name-letters": {
      vi: ({ what }) => `${what}: chỉ gồm chữ cái, dấu cách, dấu nháy và gạch nối.`,
      en: ({ what }) => `${what}: letters, spaces, apostrophes and hyphens only.`,
    },
    "person-name-too-long": tooLong,
  },
  frame: () => "many",
  parts,
  toInput: (value) => textParts(value, parts),
  fromInput: partsOf,
  Input,
} satisfies FieldRenderer;
