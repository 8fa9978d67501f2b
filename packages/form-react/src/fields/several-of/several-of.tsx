import { textOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { choose, ended, toChoose } from "../phrases.ts";
import { linesOf } from "./lines-of.ts";

/** A code to a line. */
export const severalOf = {
  words: {
    required: toChoose,
    "several-of-malformed": choose,
    "several-of-unknown": choose,
    "several-of-ended": ended,
    "several-of-too-few": {
      vi: ({ what, limit }) => `${what}: hãy chọn ít nhất ${limit} mục.`,
      en: ({ what, limit }) => `${what}: choose at least ${limit}.`,
    },
    "several-of-too-many": {
      vi: ({ what, limit }) => `${what}: chỉ chọn nhiều nhất ${limit} mục.`,
      en: ({ what, limit }) => `${what}: choose at most ${limit}.`,
    },
  },
  frame: () => "many",
  parts: [],
  toInput: (value) => (Array.isArray(value) ? value.filter((it) => typeof it === "string").join("\n") : ""),
  fromInput: (input) => [...linesOf(textOf(input))],
  Input: (props) => <props.inside.Late input="several" {...props} />,
} satisfies FieldRenderer;
