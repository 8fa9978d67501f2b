import { partsOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { homeCountry } from "../home-country.ts";
import { textParts } from "../person-name/person-name.tsx";
import { choose, endedUnit, malformed, missing, tooLong, wrongUnit } from "../phrases.ts";
import { addressParts as parts } from "./address-parts.ts";

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
  Input: (props) => <props.inside.Late input="address" {...props} />,
} satisfies FieldRenderer;
