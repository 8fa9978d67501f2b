import { isJsonObject, type Json } from "@motlan/kernel";
import type { Form } from "./draft.ts";

/** Where the dossier will be handled, as far as it is known: codes of the province and the commune. */
export const placeOf = ({
  procedure,
  resolution,
}: Pick<Form, "procedure" | "resolution">): { readonly province?: string; readonly commune?: string } | null => {
  const { of } = procedure.handledBy;
  const value: Json = resolution.value(of);
  if (!isJsonObject(value)) return null;
  const { province, commune } = value;
  return {
    ...(typeof province === "string" ? { province } : {}),
    ...(typeof commune === "string" ? { commune } : {}),
  };
};
