import type { Issue } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { partId } from "../fields/field-renderer.ts";
import { rendererOf } from "../fields/renderers.ts";
import { cellAt } from "../fields/rows/cell-at.ts";
import { checkId } from "./checks-told.ts";
import { idOf } from "./names.ts";

/** The id of the control that an issue speaks of. */
export const targetOf = (definition: Procedure, { code, path, params }: Issue): string => {
  if (code === "check") return checkId(String(params?.["id"]));
  const field = definition.fields[path];
  const { at, part } = params ?? {};
  const id = typeof at === "string" ? idOf(`${path}.${at}`) : idOf(path);
  if (field === undefined || typeof part !== "string") return id;
  const { parts } = rendererOf(cellAt(String, field, at).type);
  return parts.includes(part) ? partId(id, parts, part) : id;
};
