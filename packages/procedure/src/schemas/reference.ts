import { isJsonObject, type Json, textOf } from "@motlan/kernel";
import { type FormatName, formats, schemaNames } from "./formats.ts";
import { englishAt, hintAt, titles } from "./hints.ts";
import { type Schema, schemaOf } from "./schema-of.ts";

/** `docs/reference.md`: every key of every format, with what it means in both languages. */
export const referencePage = (): string =>
  [
    "# Mọi khóa của các định dạng · Every key of the formats",
    "",
    "Tệp này do `npm run motlan reference` viết từ chính các định dạng, đừng sửa tay. Cách dùng: [definitions.md](definitions.md).",
    "",
    "This file is written by `npm run motlan reference` from the formats that read the files; do not edit it. How they are used: [definitions.md](definitions.md).",
    "",
    "`*` là tên do người viết đặt. Khóa có dấu `!` phải có, nơi phần chứa nó có mặt. · `*` is a name that the author gives. A key with `!` has to be there, where what it stands in is.",
    ...schemaNames.flatMap(sectionOf),
    "",
  ].join("\n");

const sectionOf = (name: FormatName): readonly string[] => {
  const { title, description } = titles[name];
  return [
    "",
    `## ${name}`,
    "",
    `\`${formats[name].files}\` – ${title}. ${description}`,
    "",
    "| Khóa · Key | Giá trị · Value | Nghĩa | Meaning |",
    "| :-- | :-- | :-- | :-- |",
    ...keysOf(name).map(({ at, isNeeded, value }) => {
      const cells = [
        `\`${at.join(".")}\`${isNeeded ? " !" : ""}`,
        value,
        hintAt(name, at) ?? "",
        englishAt(name, at) ?? "",
      ];
      return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
    }),
  ];
};

interface Key {
  readonly at: readonly string[];
  readonly isNeeded: boolean;
  /** What may stand there: `text`, `number`, `a \| b`. */
  readonly value: string;
}

/** The keys of a format in the order in which it has them, each once. */
export const keysOf = (name: FormatName): readonly Key[] => {
  const whole = schemaOf(name, {});
  const found = keysIn(whole, { at: [], whole, inside: [] });
  return found.filter(({ at }, n) => found.findIndex((it) => it.at.join() === at.join()) === n);
};

interface Place {
  readonly at: readonly string[];
  readonly whole: Schema;
  /** What is being looked into: a shape may have itself inside. */
  readonly inside: readonly string[];
}

const keysIn = (json: Json | undefined, place: Place): readonly Key[] => {
  if (json === undefined || !isJsonObject(json)) return [];
  const { $ref = "", properties = {}, required = [], additionalProperties, items, anyOf = [], oneOf = [] } = json;
  const needed = Array.isArray(required) ? required : [];
  const referred = textOf($ref) ?? "";
  return [
    ...(referred === "" || place.inside.includes(referred)
      ? []
      : keysIn(defined(referred, place.whole), { ...place, inside: [...place.inside, referred] })),
    ...Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([key, of]) => {
      const at = [...place.at, key];
      const parts = isInBoth(of) ? [] : keysIn(of, { ...place, at });
      return [{ at, isNeeded: needed.includes(key), value: valueOf(of) }, ...parts];
    }),
    ...keysIn(additionalProperties, { ...place, at: [...place.at, "*"] }),
    ...keysIn(items, place),
    ...[anyOf, oneOf].flatMap((them) => (Array.isArray(them) ? them : [])).flatMap((it: Json) => keysIn(it, place)),
  ];
};

const defined = (ref: string, { $defs = {} }: Schema): Json | undefined =>
  isJsonObject($defs) ? $defs[ref.replace("#/$defs/", "")] : undefined;

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  integer: "whole number",
  number: "number",
  boolean: "true, false",
  object: "keys",
};

/** A text in Vietnamese and English, and nothing beside. */
const isInBoth = (json: Json): boolean =>
  isJsonObject(json) && Object.keys(json["properties"] ?? {}).join() === "vi,en";

const valueOf = (json: Json): string => {
  if (!isJsonObject(json)) return "";
  if (isInBoth(json)) return "`{ vi, en }`";
  const { $ref, type, anyOf, items, const: only } = json;
  if (typeof $ref === "string") return $ref.replace("#/$defs/", "").replace(/^__.*/u, "keys");
  if (Array.isArray(json["enum"])) return json["enum"].map((it: Json) => `\`${textOf(it) ?? ""}\``).join(", ");
  if (only !== undefined) return `\`${textOf(only) ?? ""}\``;
  if (Array.isArray(anyOf)) return [...new Set(anyOf.map((it: Json) => valueOf(it)))].join(" / ");
  if (type === "array") return items === undefined ? "list" : `list: ${valueOf(items)}`;
  return typeof type === "string" ? (kinds[type] ?? type) : "";
};
