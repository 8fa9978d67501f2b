import { useText } from "@motlan/ui";
import { DateParts } from "../date-parts.tsx";
import type { InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { dateTimeParts as parts } from "./date-time-parts.ts";

const time = { vi: "Giờ", en: "Time" };

/** A day, and beside it the time. */
export const DateTimeInput = (props: InputProps) => {
  const t = useText();
  return (
    <div className="mt-parts" data-of="date">
      <DateParts {...props} />
      <PartInput
        {...{ path: props.field.path, part: "time", parts, control: props.control }}
        label={t(time)}
        isBad={props.control["aria-invalid"] === true}
        attributes={{ size: 6, autoComplete: "off", placeholder: "08:30" }}
      />
    </div>
  );
};
