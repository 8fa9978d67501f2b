import type { Json } from "@motlan/kernel";
import { isJsonObject, issue } from "@motlan/kernel";
import { codeFault, codeOrNull, titleIn } from "../code-list.ts";
import type { FieldType } from "../field-type.ts";
import { cleanParts, readParts } from "../parts.ts";

const names = ["code", "name"] as const;

/** The code of "other" in open lists. */
export const otherCode = "99";

const fromParts = (input: { readonly [key: string]: Json }): Json => {
  const { code = "", name = "" } = cleanParts(input, names);
  return code === "" && name === "" ? null : { code: code === "" ? otherCode : code, name };
};

/** A code says the same whatever name goes with it; what the list lacks is what its name says. */
const isSameCode = (one: Json, other: Json): boolean => {
  const [a, b] = [readParts(one, names), readParts(other, names)];
  return a?.["code"] !== undefined && a["code"] === b?.["code"] && a["code"] !== otherCode;
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
    const named = code !== otherCode && codeFault(code, params, reference) === null;
    if (named || name !== "") return [];
    const isOther = code === otherCode || code === "";
    return [isOther ? issue("open-one-of-name-missing", "", { part: "name" }) : issue("open-one-of-unknown")];
  },
  print: (value, context) => {
    const { code = "", name = "" } = readParts(value, names) ?? {};
    if (code === otherCode && name !== "") return name;
    return titleIn(context.params.list, code, context) ?? (name === "" ? code : name);
  },
  likeness: (one, other) => (isSameCode(one, other) ? "same" : "different"),
} satisfies FieldType<"open-one-of-malformed" | "open-one-of-name-missing" | "open-one-of-unknown">;
