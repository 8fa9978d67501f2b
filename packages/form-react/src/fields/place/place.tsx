import { useText } from "@motlan/ui";
import { type InputValue, partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import { AbroadToggle, CountrySelect, homeCountry } from "../abroad.tsx";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { textParts } from "../person-name/person-name.tsx";
import { UnitSelects } from "../unit-selects.tsx";
import { useParts } from "../use-parts.ts";

const parts = ["facility", "province", "commune", "detail", "country", "original"] as const;

const Input = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  const [{ country }] = useParts(field.path);
  const abroad = country !== homeCountry;
  const isBad = (part: string): boolean => control["aria-invalid"] === true && badPart === part;
  const part = (name: string) => ({ path: field.path, part: name, parts, control, isBad: isBad(name) });
  return (
    <div className="mt-parts" data-of="units">
      <PartInput {...part("facility")} label={t(messages.facility)} attributes={{ autoComplete: "off" }} />
      {abroad ? <CountrySelect {...props} parts={parts} /> : <UnitSelects {...props} parts={parts} />}
      <PartInput
        {...part("detail")}
        label={t(abroad ? messages.detailAbroad : messages.detail)}
        attributes={{ autoComplete: "off" }}
      />
      <AbroadToggle {...props} />
    </div>
  );
};

// A place at home is kept without its country, and a country alone is no place.
const fromInput = (input: InputValue) => {
  const { country = homeCountry, ...rest } = partsOf(input);
  return country === homeCountry ? rest : { ...rest, country };
};

export const place: FieldRenderer = {
  frame: () => "many",
  parts,
  toInput: (value) => {
    const given = textParts(value, parts);
    return { ...given, country: given["country"] || homeCountry };
  },
  fromInput,
  Input,
};
