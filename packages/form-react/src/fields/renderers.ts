import { type FieldErrorCode, type FieldTypeName, isFieldTypeName } from "@motlan/fields";
import type { FieldRenderer } from "./field-renderer.ts";
import * as listed from "./listed.ts";
import type { Words } from "./phrases.ts";

type Renderers = {
  readonly [Name in FieldTypeName]: FieldRenderer & { readonly words: Words<FieldErrorCode<Name>> };
};

/** One renderer a field type: a missing one does not compile, and neither does one without words for each error. */
const renderers: Renderers = listed;

export const rendererOf = (type: string): FieldRenderer => {
  if (!isFieldTypeName(type)) throw new Error(`unknown field type: ${type}`);
  return renderers[type];
};
