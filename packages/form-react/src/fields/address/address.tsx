import { useText } from "@motlan/ui";
import { partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import { AbroadToggle, CountrySelect, homeCountry } from "../abroad.tsx";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { textParts } from "../person-name/person-name.tsx";
import { choose, endedUnit, malformed, missing, tooLong, wrongUnit } from "../phrases.ts";
import { UnitSelects } from "../unit-selects.tsx";
import { useParts } from "../use-parts.ts";

const parts = ["province", "commune", "detail", "country", "original"] as const;

const Input = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  const [{ country }] = useParts(field.path);
  const abroad = country !== homeCountry;
  return (
    <div className="mt-parts" data-of="units">
      {abroad ? <CountrySelect {...props} parts={["country"]} /> : <UnitSelects {...props} parts={parts} />}
      <PartInput
        {...{ path: field.path, part: "detail", parts, control }}
        label={t(abroad ? messages.detailAbroad : messages.detail)}
        isBad={control["aria-invalid"] === true && (badPart ?? "detail") === "detail"}
        attributes={{ autoComplete: field.subject === "filer" ? "street-address" : "off" }}
      />
      <AbroadToggle {...props} />
    </div>
  );
};

export const address = {
  words: {
    "address-malformed": malformed,
    "address-part-missing": missing,
    "address-province": choose,
    "address-commune": wrongUnit,
    "address-ended": endedUnit,
    "address-too-long": tooLong,
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
