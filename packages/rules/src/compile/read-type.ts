import type { SyntaxNode } from "@lezer/common";
import type { Type } from "../type.ts";
import { nameWord, partsOf, textOf } from "./nodes.ts";
import { type Reader, refuse } from "./reader.ts";
import { plainName } from "./scope.ts";

/** Types as FEEL names them (DMN 1.5, 10.3.2). */
const named: ReadonlyMap<string, Type> = new Map<string, Type>([
  ["number", { kind: "number" }],
  ["string", { kind: "text" }],
  ["boolean", { kind: "boolean" }],
  ["date", { kind: "date" }],
  ["time", { kind: "time" }],
  ["date and time", { kind: "date-time" }],
  ["days and time duration", { kind: "duration" }],
  ["years and months duration", { kind: "months" }],
]);

const unknownType = (node: SyntaxNode, reader: Reader): undefined => {
  const expected = [...named.keys()].join(", ");
  refuse(reader, node, ["rule-type", { found: textOf(reader.source, node), expected, hint: "type-name" }]);
};

const all = (nodes: readonly SyntaxNode[], reader: Reader): readonly Type[] | undefined => {
  const types = nodes.flatMap((node) => readType(node, reader) ?? []);
  return types.length === nodes.length ? types : undefined;
};

const typesIn = (node: SyntaxNode | undefined): readonly SyntaxNode[] =>
  node === undefined ? [] : partsOf(node).filter(({ name }) => name.endsWith("Type"));

const readContextType = (node: SyntaxNode, reader: Reader): Type | undefined => {
  const [entries] = partsOf(node);
  const members: [string, Type][] = [];
  for (const written of entries === undefined ? [] : partsOf(entries)) {
    const [name, type] = partsOf(written);
    const of = type === undefined ? undefined : readType(type, reader);
    if (name === undefined || of === undefined) return undefined;
    members.push([nameWord(name, reader.source).text, of]);
  }
  return { kind: "context", members: Object.fromEntries(members) };
};

const readFunctionType = (node: SyntaxNode, reader: Reader): Type | undefined => {
  const parts = partsOf(node);
  const given = parts.find(({ name }) => name === "ArgumentTypes");
  const takes = all(given === undefined ? [] : partsOf(given).flatMap(typesIn), reader);
  const gives = parts.findLast(({ name }) => name === "Type");
  const type = gives === undefined ? undefined : readType(gives, reader);
  return takes === undefined || type === undefined ? undefined : { kind: "function", takes, gives: type };
};

/** A type as written after a parameter's name or after `instance of`; undefined, with an issue, where it is none. */
export const readType = (node: SyntaxNode, reader: Reader): Type | undefined => {
  const [inner] = partsOf(node);
  switch (node.name) {
    case "Type":
      return inner === undefined ? unknownType(node, reader) : readType(inner, reader);
    case "ListType": {
      const of = inner === undefined ? unknownType(node, reader) : readType(inner, reader);
      return of && { kind: "list", of };
    }
    case "ContextType":
      return readContextType(node, reader);
    case "FunctionType":
      return readFunctionType(node, reader);
    default:
      return named.get(plainName(textOf(reader.source, node))) ?? unknownType(node, reader);
  }
};
