import { type InputValue, partsOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { homeCountry } from "../home-country.ts";
import { textParts } from "../person-name/person-name.tsx";
import { malformed, missing, tooLong, wrongUnit } from "../phrases.ts";
import { placeParts as parts } from "./place-parts.ts";

// A place at home is kept without its country, and a country alone is no place.
const fromInput = (input: InputValue) => {
  const { country = homeCountry, ...rest } = partsOf(input);
  return country === homeCountry ? rest : { ...rest, country };
};

export const place = {
  words: {
    "place-malformed": malformed,
    "place-part-missing": missing,
    "place-commune": wrongUnit,
    "place-too-long": tooLong,
  },
  frame: () => "many",
  parts,
  toInput: (value) => {
    const given = textParts(value, parts);
    return { ...given, country: given["country"] || homeCountry };
  },
  fromInput,
  Input: (props) => <props.inside.Late input="place" {...props} />,
} satisfies FieldRenderer;
