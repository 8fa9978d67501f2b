import { partsOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { textParts } from "../person-name/person-name.tsx";
import { choose, notInList, toChoose } from "../phrases.ts";
import { openParts as parts } from "./open-parts.ts";

export const openOneOf = {
  words: {
    required: toChoose,
    "open-one-of-malformed": choose,
    "open-one-of-unknown": notInList,
    "open-one-of-name-missing": {
      vi: ({ what }) => `${what}: chọn “Khác” thì hãy ghi rõ tên.`,
      en: ({ what }) => `${what}: with “Other”, give the name.`,
    },
  },
  frame: () => "many",
  parts,
  toInput: (value) => textParts(value, parts),
  fromInput: partsOf,
  Input: (props) => <props.inside.Late input="open" {...props} />,
} satisfies FieldRenderer;
