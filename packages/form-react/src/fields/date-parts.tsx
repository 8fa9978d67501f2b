import { isPartialDate, type Json } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import type { InputParts, InputValue } from "../form/input-value.ts";
import { partsOf } from "../form/input-value.ts";
import { messages } from "../messages.ts";
import type { Control, InputProps } from "./field-renderer.ts";
import { PartInput } from "./part-input.tsx";

export const dateParts = ["day", "month", "year"] as const;

const labels = { day: messages.day, month: messages.month, year: messages.year };
const sizes = { day: 3, month: 3, year: 5 };

/** A date, of any precision or as it was typed, in three parts. */
export const splitDate = (value: Json): InputParts => {
  const text = typeof value === "string" ? value : "";
  const pieces = isPartialDate(text) ? text.split("-").toReversed() : text.split("/");
  const [year = "", month = "", day = ""] = pieces.toReversed();
  return { day, month, year };
};

/** `2/7/1950`, `7/1950`, `1950`; a day without a month stays visibly wrong. */
export const joinDate = (input: InputValue): string => {
  const { day = "", month = "", year = "" } = partsOf(input);
  const kept = [day, month, year].map((part) => part.trim());
  const first = kept.findIndex((part) => part !== "");
  return first === -1 ? "" : kept.slice(first).join("/");
};

export const DateParts = ({ field, control }: InputProps) => {
  const t = useText();
  return dateParts.map((part) => (
    <PartInput
      key={part}
      {...{ path: field.path, part, parts: dateParts, control }}
      label={t(labels[part])}
      isBad={control["aria-invalid"] === true}
      attributes={{ inputMode: "numeric", size: sizes[part], autoComplete: "off" }}
    />
  ));
};

const Input = (props: InputProps) => (
  <div className="mt-parts" data-of="date">
    <DateParts {...props} />
  </div>
);

/** Day, month and year in three short controls: nobody hunts for 1950 in a calendar. */
export const inThreeParts: Control = {
  frame: () => "many",
  parts: dateParts,
  toInput: splitDate,
  fromInput: joinDate,
  Input,
};
