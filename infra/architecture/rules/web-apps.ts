import { isNode, library, ours, resolve } from "../resolve.ts";
import type { Import, Rule, SourceFile, Tree } from "../tree.ts";

const webApps = ["citizen", "desk", "studio"];
const inWebApps = ({ owner, isTest }: SourceFile): boolean => webApps.includes(owner) && !isTest;

/** Anything of the API but a type that is gone at run time. */
export const apiTypesOnly: Rule = ({ files }) =>
  files
    .filter(inWebApps)
    .flatMap((file) =>
      file.imports
        .filter(({ specifier, typeOnly }) => ours(specifier)?.name === "api" && !typeOnly)
        .map(({ specifier }) => ({ rule: "api-types-only", where: file.path, what: specifier })),
    );

const feature = /^apps\/[^/]+\/src\/features\/([^/]+)\//u;
const featureOf = (path: string): string | undefined => feature.exec(path)?.[1];

/** A feature that takes from another: what both need belongs beside the features. */
export const featuresApart: Rule = (tree) =>
  tree.files.flatMap((file) => {
    const own = featureOf(file.path);
    if (own === undefined) return [];
    return file.imports
      .map(({ specifier }) => featureOf(resolve(tree, file, specifier) ?? ""))
      .filter((other) => other !== undefined && other !== own)
      .map((other) => ({ rule: "features-apart", where: file.path, what: `${own} → ${other}` }));
  });

/** The studio checks definitions while they are written; the other two are sent compiled ones. */
const sentToPeople = ["citizen", "desk"];
const parsers = ["yaml", "lezer-feel", "@lezer/common"];

const tooHeavy = (specifier: string): boolean => isNode(specifier) || parsers.includes(library(specifier) ?? "");

/** A parser, or a module of Node's, that citizens and officials would have to download, over any number of imports. */
export const noParserSent: Rule = (tree) => {
  const reached = reachedFrom(
    tree,
    tree.files.filter((file) => sentToPeople.includes(file.owner) && !file.isTest && file.path.includes("/src/")),
  );
  return reached.flatMap((file) =>
    file.imports
      .filter(({ specifier, typeOnly }) => !typeOnly && tooHeavy(specifier))
      .map(({ specifier }) => ({ rule: "no-parser-sent", where: file.path, what: specifier })),
  );
};

/** Every file that is loaded when these are. */
const reachedFrom = (tree: Tree, start: readonly SourceFile[]): readonly SourceFile[] => {
  const byPath = new Map(tree.files.map((file) => [file.path, file]));
  const reached = new Set(start);
  const follow =
    (file: SourceFile) =>
    ({ specifier, typeOnly }: Import) => {
      const next = typeOnly ? undefined : byPath.get(resolve(tree, file, specifier) ?? "");
      if (next !== undefined) reached.add(next);
    };
  // A set visits what is added to it on the way.
  for (const file of reached) file.imports.forEach(follow(file));
  return [...reached];
};
