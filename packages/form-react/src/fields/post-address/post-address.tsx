import { useText } from "@motlan/ui";
import { partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import { homeCountry } from "../abroad.tsx";
import { address } from "../address/address.tsx";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { textParts } from "../person-name/person-name.tsx";

const parts = [...address.parts, "receiver", "phone"] as const;

const labels = { receiver: messages.receiver, phone: messages.receiverPhone };

/** The address, and under it who receives there, where that is not the filer. */
const Input = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  return (
    <>
      <address.Input {...props} />
      <div className="mt-parts">
        {(["receiver", "phone"] as const).map((part) => (
          <PartInput
            key={part}
            {...{ path: field.path, part, parts, control }}
            label={t(labels[part])}
            isBad={control["aria-invalid"] === true && badPart === part}
            attributes={{ autoComplete: "off", ...(part === "phone" ? { type: "tel" } : {}) }}
          />
        ))}
      </div>
    </>
  );
};

export const postAddress = {
  words: {
    ...address.words,
    "address-phone": {
      vi: ({ what }) => `${what}: số điện thoại Việt Nam có 10 số, bắt đầu bằng 0.`,
      en: ({ what }) => `${what}: a telephone number of Viet Nam has 10 digits and begins with 0.`,
    },
  },
  frame: () => "many",
  parts,
  toInput: (value) => {
    const given = textParts(value, parts);
    return { ...given, country: given["country"] || homeCountry };
  },
  fromInput: (input) => ({ ...partsOf(input), country: partsOf(input)["country"] ?? homeCountry }),
  Input,
} satisfies FieldRenderer;
