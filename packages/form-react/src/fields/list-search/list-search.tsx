import { textOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { ended, notInList, toChoose } from "../phrases.ts";

export const listSearch = {
  words: {
    required: toChoose,
    "list-search-unknown": notInList,
    "list-search-ended": ended,
  },
  frame: () => "one",
  parts: [],
  toInput: (value) => (typeof value === "string" ? value : ""),
  fromInput: textOf,
  Input: (props) => <props.inside.Late input="search" {...props} />,
} satisfies FieldRenderer;
