import { fieldType } from "@motlan/fields";
import type { Language } from "@motlan/kernel";
import type { Examined } from "../api/client.ts";

/** A value of a dossier as people read it; empty where the dossier has none. */
export const printValue = (
  { procedure, dossier, reference }: Pick<Examined, "procedure" | "dossier" | "reference">,
  path: string,
  language: Language,
): string => {
  const [field, sourced] = [procedure.fields[path], dossier.values[path]];
  if (!field || !sourced) return "";
  return fieldType(field.type).print(sourced.value, { language, params: field.params, reference });
};
