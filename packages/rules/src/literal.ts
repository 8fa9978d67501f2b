import { isDate } from "@motlan/kernel";
import type { Tree } from "./tree.ts";

/** A written value. A day is its own text while a rule runs: of a text that looks like one the tree says that it is none. */
export const literal = (value: null | boolean | number | string): Tree =>
  typeof value === "string" && isDate(value) ? { node: "literal", value, shape: "text" } : { node: "literal", value };
