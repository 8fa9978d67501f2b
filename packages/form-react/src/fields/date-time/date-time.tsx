import type { Json } from "@motlan/kernel";
import { type InputValue, partsOf } from "../../form/input-value.ts";
import { joinDate, splitDate } from "../date-parts.tsx";
import type { FieldRenderer } from "../field-renderer.ts";
import { year } from "../phrases.ts";
import { dateTimeParts as parts } from "./date-time-parts.ts";

const split = (value: Json): InputValue => {
  const text = typeof value === "string" ? value : "";
  const [date = "", time = ""] = text.split(/[T ]/u);
  return { ...splitDate(date), time };
};

const join = (input: InputValue): string => `${joinDate(input)} ${partsOf(input)["time"] ?? ""}`.trim();

export const dateTime = {
  words: {
    "date-time-malformed": {
      vi: ({ what }) => `${what}: hãy điền đủ ngày, tháng, năm và giờ, ví dụ 08:30.`,
      en: ({ what }) => `${what}: fill in day, month, year and the time, such as 08:30.`,
    },
    "date-time-year": year,
  },
  frame: () => "many",
  parts,
  toInput: split,
  fromInput: join,
  Input: (props) => <props.inside.Late input="date-time" {...props} />,
} satisfies FieldRenderer;
