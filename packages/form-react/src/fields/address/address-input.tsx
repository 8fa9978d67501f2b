import { useText } from "@motlan/ui";
import { messages as late } from "../../later-messages.ts";
import { messages } from "../../messages.ts";
import { AbroadToggle, CountrySelect } from "../abroad.tsx";
import type { InputProps } from "../field-renderer.ts";
import { homeCountry } from "../home-country.ts";
import { PartInput } from "../part-input.tsx";
import { UnitSelects } from "../unit-selects.tsx";
import { useParts } from "../use-parts.ts";
import { addressParts as parts } from "./address-parts.ts";

/** Province and commune of today, and what stands before them; or a country, and the rest as it is written there. */
export const AddressInput = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  const [{ country }] = useParts(field.path);
  const abroad = country !== homeCountry;
  return (
    <div className="mt-parts" data-of="units">
      {abroad ? <CountrySelect {...props} parts={["country"]} /> : <UnitSelects {...props} parts={parts} />}
      <PartInput
        {...{ path: field.path, part: "detail", parts, control }}
        label={t(abroad ? late.detailAbroad : messages.detail)}
        isBad={control["aria-invalid"] === true && (badPart ?? "detail") === "detail"}
        attributes={{ autoComplete: field.subject === "filer" ? "street-address" : "off" }}
      />
      <AbroadToggle {...props} />
    </div>
  );
};
