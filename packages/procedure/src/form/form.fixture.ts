import type { Rule, Type } from "@motlan/rules";
import { compileRule } from "@motlan/rules/compile";
import type { Field } from "../procedure.ts";

/** Makes rules over names of these types. */
export const rulesOver =
  (types: Readonly<Record<string, Type>>) =>
  (source: string): Rule => {
    const compiled = compileRule(source, { type: (path) => types[path.join(".")], names: () => Object.keys(types) });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
    return compiled.value;
  };

/** A field of which only the path and the type matter, and what is said more. */
export const fieldAt = (path: string, type: string, more: Partial<Field> = {}): Field => ({
  path,
  type,
  params: {},
  title: { vi: "", en: "" },
  required: true,
  trust: { own: "sealed", other: "sealed" },
  suggest: [],
  rules: [],
  ...more,
});
