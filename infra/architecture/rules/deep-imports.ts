import { posix } from "node:path";
import { manifestOf, ours } from "../resolve.ts";
import type { Rule, SourceFile, Tree } from "../tree.ts";

/** An import that goes around another package's declared exports, by its name or by a path out of the own package. */
export const deepImports: Rule = (tree) =>
  tree.files.flatMap((file) =>
    file.imports
      .filter(({ specifier }) => isDeep(tree, specifier) || leaves(tree, file, specifier))
      .map(({ specifier }) => ({ rule: "deep-import", where: file.path, what: specifier })),
  );

const isDeep = (tree: Tree, specifier: string): boolean => {
  const target = ours(specifier);
  if (target === null) return false;
  const exports = manifestOf(tree, target.name)?.exports ?? {};
  return exports[target.key] === undefined && exports["./*"] === undefined;
};

const leaves = (tree: Tree, file: SourceFile, specifier: string): boolean => {
  const folder = manifestOf(tree, file.owner)?.folder;
  if (!specifier.startsWith(".") || folder === undefined) return false;
  return !posix.join(posix.dirname(file.path), specifier).startsWith(`${folder}/`);
};
