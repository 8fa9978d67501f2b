import { fieldType } from "@motlan/fields";
import type { Json, Language } from "@motlan/kernel";
import type { Examined } from "../api/client.ts";

/** A value of a dossier as people read it; empty where the dossier has none. */
export const printValue = (
  examined: Pick<Examined, "procedure" | "dossier" | "reference">,
  path: string,
  language: Language,
): string => {
  const sourced = examined.dossier.values[path];
  return sourced ? printAs(examined, path, sourced.value, language) : "";
};

/** Any value as the field at that path would print it. */
export const printAs = (
  { procedure, reference }: Pick<Examined, "procedure" | "reference">,
  path: string,
  value: Json,
  language: Language,
): string => {
  const field = procedure.fields[path];
  return field ? fieldType(field.type).print(value, { language, params: field.params, reference }) : "";
};
