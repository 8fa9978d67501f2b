import { fieldType, maskPersonalId, type Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { useLanguage, useText } from "@motlan/ui";
import { useState } from "react";
import { messages } from "../messages.ts";

interface Props {
  readonly field: Field;
  readonly value: Json;
  readonly reference: Reference;
  /** Somebody else's personal number: only its ends are shown until asked for. */
  readonly masked?: boolean;
}

/** A value as people read it. */
export const PrintedValue = ({ field, value, reference, masked = false }: Props) => {
  const { language } = useLanguage();
  const printed = fieldType(field.type).print(value, { language, params: field.params, reference });
  return masked && field.type === "personal-id" && printed !== "" ? <Masked id={printed} /> : printed;
};

const Masked = ({ id }: { readonly id: string }) => {
  const t = useText();
  const [shown, setShown] = useState(false);
  return (
    <span className="mt-masked">
      <span>{shown ? id : maskPersonalId(id)}</span>
      <button type="button" className="ds-link mt-small-action" aria-pressed={shown} onClick={() => setShown(!shown)}>
        {t(shown ? messages.hide : messages.reveal)}
      </button>
    </span>
  );
};
