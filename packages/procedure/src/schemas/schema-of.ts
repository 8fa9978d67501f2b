import { isJsonObject, type Json } from "@motlan/kernel";
import { z } from "zod";
import { nameMark } from "../compile/format-common.ts";
import { type FormatName, formats } from "./formats.ts";
import { hintAt, titles } from "./hints.ts";
import type { Names } from "./names.ts";

export type Schema = Readonly<Record<string, Json>>;

/** A JSON Schema (draft 2020-12) of a format, for editors: what may stand where, what it means, which names there are. */
export const schemaOf = (name: FormatName, names: Names): Schema => {
  const made: Json = JSON.parse(JSON.stringify(z.toJSONSchema(formats[name].format, { io: "input" })));
  if (!isJsonObject(made)) throw new Error(`the format ${name} has no schema`);
  const { $schema = null, ...rest } = made;
  const kinds = new Set<string>();
  const dressed = dress(rest, { format: name, at: [], kinds });
  const { $defs = {}, ...schema } = isJsonObject(dressed) ? dressed : {};
  const lists = [...kinds].toSorted().map((kind): [string, Schema] => [kind, namesOf(kind, names)]);
  return {
    $schema,
    ...titles[name],
    ...schema,
    $defs: { ...(isJsonObject($defs) ? $defs : {}), ...Object.fromEntries(lists) },
  };
};

interface Place {
  readonly format: FormatName;
  /** The keys that lead there, with `*` for a name that the author gives. */
  readonly at: readonly string[];
  /** The kinds of names that were met. */
  readonly kinds: Set<string>;
}

/** Puts beside a key what it means, and in the place of a mark the names that there are. */
const dress = (json: Json, place: Place): Json => {
  if (Array.isArray(json)) return json.map((it: Json) => dress(it, place));
  if (!isJsonObject(json)) return json;
  const { [nameMark]: kind, type: _, ...rest } = json;
  if (typeof kind !== "string") return dressParts(json, place);
  place.kinds.add(kind);
  return { $ref: `#/$defs/${kind}`, ...dressParts(rest, place) };
};

const dressParts = (schema: Schema, place: Place): Schema =>
  Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties") return [keyword, dressKeys(value, place)];
      return [keyword, dress(value, keyword === "additionalProperties" ? inside(place, "*") : place)];
    }),
  );

const dressKeys = (properties: Json, place: Place): Json => {
  if (!isJsonObject(properties)) return properties;
  const dressed = Object.entries(properties).map(([key, value]) => {
    const here = inside(place, key);
    const schema = dress(value, here);
    const description = hintAt(here.format, here.at);
    return [key, description === undefined || !isJsonObject(schema) ? schema : { description, ...schema }];
  });
  return Object.fromEntries(dressed);
};

const inside = (place: Place, key: string): Place => ({ ...place, at: [...place.at, key] });

/** Field types are the engine's own. Of the other names a schema may lag behind: it offers them, and refuses none. */
const namesOf = (kind: string, names: Readonly<Record<string, readonly string[]>>): Schema => {
  const known = (Object.hasOwn(names, kind) ? names[kind] : undefined) ?? [];
  if (known.length === 0) return { type: "string" };
  return kind === "field-type" ? { enum: known } : { anyOf: [{ enum: known }, { type: "string" }] };
};
