import { type Document, isMap, isNode, isScalar, isSeq, type Node } from "yaml";

export type Path = readonly (string | number)[];

/** Where the thing at a path begins, as an offset into the text; of what is not there, the nearest thing that is. */
export const offsetOf = (document: Document, path: Path): number => walk(document, path).value;

/** The thing at a path, if it is there. */
export const nodeAt = (document: Document, path: Path): unknown =>
  path.reduce<unknown>((node, part) => within(node, part)?.value, document.contents);

/** Where the key of the thing at a path begins. */
export const keyOffsetOf = (document: Document, path: Path): number => walk(document, path).key;

interface Found {
  readonly key: number;
  readonly value: number;
}

const walk = (document: Document, path: Path): Found => {
  let node: unknown = document.contents;
  const start = startOf(node) ?? 0;
  let found: Found = { key: start, value: start };
  for (const part of path) {
    const next = within(node, part);
    if (next === undefined) return found;
    const key = startOf(next.key) ?? found.value;
    found = { key, value: startOf(next.value) ?? key };
    node = next.value;
  }
  return found;
};

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);

/** The key and value of a part. In the data every key is a text, whatever YAML took it for. */
const within = (
  node: unknown,
  part: string | number,
): { readonly key: unknown; readonly value: unknown } | undefined => {
  if (isSeq(node)) {
    const item = node.items[Number(part)];
    return item === undefined ? undefined : { key: item, value: item };
  }
  const pair = isMap(node) ? node.items.find(({ key }) => keyText(key) === String(part)) : undefined;
  return pair && { key: pair.key, value: pair.value };
};

const keyText = (key: unknown): string => String(isScalar(key) ? (key.value ?? "") : key);
