import { z } from "zod";

const literal = z.union([z.string(), z.number(), z.boolean()]);
const text = z.strictObject({ "@value": z.string(), "@language": z.string().min(1) });
const typed = z.strictObject({ "@value": literal, "@type": z.string() });
const reference = z.strictObject({ "@id": z.string() });
const value = z.union([literal, text, typed, reference]);
const oneOrMore = z.union([value, z.array(value)]);
const node = z.object({ "@id": z.string(), "@type": z.union([z.string(), z.array(z.string())]) }).catchall(oneOrMore);
const document = z.object({ "@context": z.record(z.string(), z.string()), "@graph": z.array(node) });

/** A literal with its datatype, or a reference to another node. */
export type GraphValue =
  | { readonly kind: "literal"; readonly lexical: string; readonly datatype: string; readonly language?: string }
  | { readonly kind: "reference"; readonly to: string };

/** All that a graph says of one thing, by full names. */
export interface GraphNode {
  readonly id: string;
  /** As the document names it. */
  readonly name: string;
  readonly types: readonly string[];
  readonly values: ReadonlyMap<string, readonly GraphValue[]>;
}

/** A flat JSON-LD document whose context is a table of prefixes; null for any other. */
export const readGraph = (given: object): readonly GraphNode[] | null => {
  const read = document.safeParse(given);
  if (!read.success) return null;
  const full = fullName(read.data["@context"]);
  return read.data["@graph"].map(({ "@id": id, "@type": types, ...properties }) => ({
    id: full(id),
    name: id,
    types: [types].flat().map(full),
    values: new Map(Object.entries(properties).map(([name, it]) => [full(name), [it].flat().map(valueIn(full))])),
  }));
};

type Full = (name: string) => string;

/** `dct:title` in full; what has no known prefix is in full already. */
export const fullName =
  (prefixes: Readonly<Record<string, string>>): Full =>
  (name) => {
    const [prefix = "", ...rest] = name.split(":");
    return rest.length > 0 && Object.hasOwn(prefixes, prefix) ? `${prefixes[prefix]}${rest.join(":")}` : name;
  };

const xsd = "http://www.w3.org/2001/XMLSchema#";
const langString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

const valueIn =
  (full: Full) =>
  (it: z.infer<typeof value>): GraphValue => {
    if (typeof it !== "object") return { kind: "literal", lexical: String(it), datatype: datatypeOf(it) };
    if ("@id" in it) return { kind: "reference", to: full(it["@id"]) };
    const lexical = String(it["@value"]);
    return "@language" in it
      ? { kind: "literal", lexical, datatype: langString, language: it["@language"] }
      : { kind: "literal", lexical, datatype: full(it["@type"]) };
  };

const datatypeOf = (it: string | number | boolean): string => {
  if (typeof it === "string") return `${xsd}string`;
  if (typeof it === "boolean") return `${xsd}boolean`;
  return Number.isInteger(it) ? `${xsd}integer` : `${xsd}double`;
};
