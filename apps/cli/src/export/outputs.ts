import type { Procedure, ResultKind, ResultRule } from "@motlan/procedure";
import { given, inBoth, type Node } from "./node.ts";

/** What may be issued in the end: the result, what is issued in its place, and those of the parts of a bundle. */
export const outputNodes = ({ result, parts = [] }: Procedure): readonly Node[] =>
  [result, ...parts.map((part) => part.result)].flatMap(kindsOf).map(outputNode);

const kindsOf = (result: ResultRule): readonly ResultKind[] => [result, ...[result.instead ?? []].flat()];

const outputNode = ({ type, title, code }: ResultKind): Node => ({
  "@id": `motlan:result/${type}`,
  "@type": "cv:Output",
  "dct:identifier": type,
  "dct:title": inBoth(title),
  ...given("skos:notation", code),
});
