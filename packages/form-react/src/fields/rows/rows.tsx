import { isJsonObject, type Json } from "@motlan/kernel";
import { type InputRow, rowsOf } from "../../form/input-value.ts";
import type { FieldRenderer } from "../field-renderer.ts";
import { malformed, missing } from "../phrases.ts";
import { newRow } from "./new-row.ts";

const recordsIn = (value: Json): readonly InputRow["cells"][] =>
  Array.isArray(value) ? value.filter((row: Json) => isJsonObject(row)) : [];

export const rows = {
  words: {
    required: missing,
    "rows-malformed": malformed,
    "rows-too-few": {
      vi: ({ what, limit }) => `${what}: cần ít nhất ${limit} mục. Hãy thêm.`,
      en: ({ what, limit }) => `${what}: at least ${limit} are needed. Add to them.`,
    },
    "rows-too-many": {
      vi: ({ what, limit }) => `${what}: nhiều nhất là ${limit} mục. Hãy bớt đi.`,
      en: ({ what, limit }) => `${what}: at most ${limit} may be given. Remove some.`,
    },
  },
  frame: () => "many",
  parts: [],
  toInput: (value) => ({ rows: recordsIn(value).map((cells) => newRow(cells)) }),
  fromInput: (input) => rowsOf(input).map(({ cells }) => cells),
  Input: (props) => <props.inside.Late input="rows" {...props} />,
} satisfies FieldRenderer;
