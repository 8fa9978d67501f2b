import { partsOf } from "../../form/input-value.ts";
import { address } from "../address/address.tsx";
import type { FieldRenderer } from "../field-renderer.ts";
import { homeCountry } from "../home-country.ts";
import { textParts } from "../person-name/person-name.tsx";
import { postParts as parts } from "./post-parts.ts";

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
  Input: (props) => <props.inside.Late input="post" {...props} />,
} satisfies FieldRenderer;
