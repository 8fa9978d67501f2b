import { Checkbox, useLanguage, useText } from "@motlan/ui";
import { useFormContext } from "../form/form-context.ts";
import { messages as late } from "../later-messages.ts";
import { messages } from "../messages.ts";
import type { InputProps } from "./field-renderer.ts";
import { homeCountry } from "./home-country.ts";
import { PartSelect } from "./part-select.tsx";
import { useParts } from "./use-parts.ts";

/** Turns an address at home into one abroad, and back. */
export const AbroadToggle = ({ field, control }: InputProps) => {
  const t = useText();
  const [{ country = homeCountry }, change] = useParts(field.path);
  const abroad = country !== homeCountry;
  return (
    <Checkbox
      id={`${control.id}-abroad`}
      label={t(late.abroad)}
      checked={abroad}
      onChange={() => change({ country: abroad ? homeCountry : "", province: "", commune: "" })}
    />
  );
};

/** Countries are those of the list of nationalities, which is that of ISO 3166. */
export const CountrySelect = ({ field, control, parts }: InputProps & { readonly parts: readonly string[] }) => {
  const t = useText();
  const { language } = useLanguage();
  const { codeLists } = useFormContext().reference;
  const [{ country = "" }, change] = useParts(field.path);
  const codes = (codeLists["nationality"]?.codes ?? []).filter(({ code }) => !/^(?:VNM|XX.)$/u.test(code));
  return (
    <PartSelect
      {...{ part: "country", parts, control }}
      label={t(messages.country)}
      choices={codes.map(({ code, title }) => ({ value: code, label: title[language] }))}
      value={country}
      isBad={control["aria-invalid"] === true && country === ""}
      onChoose={(chosen) => change({ country: chosen })}
    />
  );
};
