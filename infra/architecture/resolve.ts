import { posix } from "node:path";
import type { Manifest, SourceFile, Tree } from "./tree.ts";

const scope = "@motlan/";

/** The package of ours that a specifier names, and the key of the export it asks for (`.`, `./compile`). */
export const ours = (specifier: string): { readonly name: string; readonly key: string } | null => {
  if (!specifier.startsWith(scope)) return null;
  const [name = "", ...rest] = specifier.slice(scope.length).split("/");
  return { name, key: [".", ...rest].join("/") };
};

/** The library that a specifier names: `react-dom` of `react-dom/client`; null for ours, relative ones and Node's. */
export const library = (specifier: string): string | null => {
  if (/^(?:\.|node:|@motlan\/)/u.test(specifier)) return null;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
};

export const isNode = (specifier: string): boolean => specifier.startsWith("node:");

export const manifestOf = (tree: Tree, name: string): Manifest | undefined =>
  tree.manifests.find((manifest) => manifest.name === name);

/** The path of the file that an import of `file` leads to, if it is one of ours. */
export const resolve = (tree: Tree, file: SourceFile, specifier: string): string | undefined => {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(file.path), specifier);
  const target = ours(specifier);
  return target === null ? undefined : manifestOf(tree, target.name)?.exports[target.key];
};
