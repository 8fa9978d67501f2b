import type { Json } from "@motlan/kernel";
import { useText } from "@motlan/ui";
import { type InputValue, partsOf } from "../../form/input-value.ts";
import { messages } from "../../messages.ts";
import { DateParts, dateParts, joinDate, splitDate } from "../date-parts.tsx";
import type { FieldRenderer, InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";

const parts = [...dateParts, "time"];

const Input = (props: InputProps) => {
  const t = useText();
  return (
    <div className="mt-parts" data-of="date">
      <DateParts {...props} />
      <PartInput
        {...{ path: props.field.path, part: "time", parts, control: props.control }}
        label={t(messages.time)}
        isBad={props.control["aria-invalid"] === true}
        attributes={{ size: 6, autoComplete: "off", placeholder: "08:30" }}
      />
    </div>
  );
};

const split = (value: Json): InputValue => {
  const text = typeof value === "string" ? value : "";
  const [date = "", time = ""] = text.split(/[T ]/u);
  return { ...splitDate(date), time };
};

const join = (input: InputValue): string => `${joinDate(input)} ${partsOf(input)["time"] ?? ""}`.trim();

export const dateTime: FieldRenderer = { frame: () => "many", parts, toInput: split, fromInput: join, Input };
