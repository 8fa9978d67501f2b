import { fieldType, isMasked, type Reference } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Field } from "@motlan/procedure";
import { useLanguage } from "@motlan/ui";
import { MaskedNumber } from "./masked-number.tsx";

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
  return masked && isMasked(field.type) && printed !== "" ? <MaskedNumber id={printed} /> : printed;
};
