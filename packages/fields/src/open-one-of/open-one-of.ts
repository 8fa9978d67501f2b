import type { Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import { codeOrNull, isInList, titleIn } from "../code-list.ts";
import type { FieldType } from "../field-type.ts";
import { cleanParts, readParts } from "../parts.ts";

const names = ["code", "name"] as const;

/** The code of "other" in open lists. */
export const otherCode = "99";

const fromParts = (input: { readonly [key: string]: Json }): Json => {
  const { code = "", name = "" } = cleanParts(input, names);
  return code === "" && name === "" ? null : { code: code === "" ? otherCode : code, name };
};

/**
 * One of a list that life keeps adding to: `{ code, name }`. The name is exchanged with the code, for the same code
 * means different things in different systems' lists; what the list lacks is code 99 and the name in words.
 */
export const openOneOf = {
  ruleType: () => ({ kind: "context", members: { code: { kind: "text" }, name: { kind: "text" } } }),
  normalise: (input) => {
    const line = codeOrNull(input);
    if (typeof line === "string") return { code: line, name: "" };
    return isJsonObject(line) ? fromParts(line) : line;
  },
  validate: (value, params, reference) => {
    if (value === null) return [];
    const parts = readParts(value, names);
    if (parts === null) return [issue("open-one-of-malformed")];
    const { code = "", name = "" } = parts;
    const named = code !== otherCode && isInList(code, params, reference);
    return named || name !== "" ? [] : [issue("open-one-of-name-missing")];
  },
  print: (value, context) => {
    const { code = "", name = "" } = readParts(value, names) ?? {};
    if (code === otherCode && name !== "") return name;
    return titleIn(context.params.list, code, context) ?? (name === "" ? code : name);
  },
  errors: ["open-one-of-malformed", "open-one-of-name-missing"] as const,
  examples: [
    { value: { code: "12", name: "Ê-đê" }, printed: { vi: "Ê-đê", en: "Ede" }, params: { list: "ethnicity" } },
    { value: { code: "99", name: "Cil" }, printed: { vi: "Cil", en: "Cil" }, params: { list: "ethnicity" } },
  ],
  bad: [
    { input: { code: "99" }, code: "open-one-of-name-missing", params: { list: "ethnicity" } },
    { input: "71", code: "open-one-of-name-missing", params: { list: "ethnicity" } },
    { input: true, code: "open-one-of-malformed" },
  ],
} satisfies FieldType;
