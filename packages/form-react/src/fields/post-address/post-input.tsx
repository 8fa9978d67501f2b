import { useText } from "@motlan/ui";
import { messages as late } from "../../later-messages.ts";
import { messages } from "../../messages.ts";
import { AddressInput } from "../address/address-input.tsx";
import type { InputProps } from "../field-renderer.ts";
import { PartInput } from "../part-input.tsx";
import { postParts as parts } from "./post-parts.ts";

const labels = { receiver: late.receiver, phone: messages.receiverPhone };

/** The address, and under it who receives there, where that is not the filer. */
export const PostInput = (props: InputProps) => {
  const t = useText();
  const { field, control, badPart } = props;
  return (
    <>
      <AddressInput {...props} />
      <div className="mt-parts">
        {(["receiver", "phone"] as const).map((part) => (
          <PartInput
            key={part}
            {...{ path: field.path, part, parts, control }}
            label={t(labels[part])}
            isBad={control["aria-invalid"] === true && badPart === part}
            attributes={{ autoComplete: "off", ...(part === "phone" ? { type: "tel" } : {}) }}
          />
        ))}
      </div>
    </>
  );
};
