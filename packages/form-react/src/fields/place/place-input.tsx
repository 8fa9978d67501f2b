import { useText } from "@motlan/ui";
import { messages as late } from "../../later-messages.ts";
import { messages } from "../../messages.ts";
import { AbroadToggle, CountrySelect } from "../abroad.tsx";
import type { InputProps } from "../field-renderer.ts";
import { homeCountry } from "../home-country.ts";
import { PartInput } from "../part-input.tsx";
import { UnitSelects } from "../unit-selects.tsx";
import { useParts } from "../use-parts.ts";
import { placeParts as parts } from "./place-parts.ts";

const facility = { vi: "Cơ sở y tế, cơ quan (nếu có)", en: "Facility or office (if any)" };

/** A facility by its name, or a commune, or an address abroad. */
export const PlaceInput = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  const [{ country }] = useParts(field.path);
  const abroad = country !== homeCountry;
  const isBad = (part: string): boolean => control["aria-invalid"] === true && badPart === part;
  const part = (name: string) => ({ path: field.path, part: name, parts, control, isBad: isBad(name) });
  return (
    <div className="mt-parts" data-of="units">
      <PartInput {...part("facility")} label={t(facility)} attributes={{ autoComplete: "off" }} />
      {abroad ? <CountrySelect {...props} parts={parts} /> : <UnitSelects {...props} parts={parts} />}
      <PartInput
        {...part("detail")}
        label={t(abroad ? late.detailAbroad : messages.detail)}
        attributes={{ autoComplete: "off" }}
      />
      <AbroadToggle {...props} />
    </div>
  );
};
