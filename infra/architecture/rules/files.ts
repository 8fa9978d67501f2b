import { resolve } from "../resolve.ts";
import type { Rule, SourceFile, Tree } from "../tree.ts";

const most = 300;

/** A file that does too much to be read at once. */
export const fileLength: Rule = ({ files }) =>
  files
    .filter(({ lines }) => lines > most)
    .map(({ path, lines }) => ({ rule: "file-length", where: path, what: `${lines} lines` }));

/** A cast to a type that fits everything: it silences the compiler instead of answering it. */
export const looseCasts: Rule = ({ files }) =>
  files.flatMap(({ path, looseCasts: casts }) =>
    casts.map((type) => ({ rule: "loose-cast", where: path, what: `as ${type}` })),
  );

const typeFolders = /^packages\/(?:fields|form-react)\//u;

/** Code that asks for a field's type by name: what differs by type belongs into the folder of the type. */
export const fieldTypeNames: Rule = ({ files, fieldTypes }) =>
  files
    .filter(({ path, isTest }) => !isTest && !typeFolders.test(path))
    .flatMap(({ path, typeTests }) =>
      typeTests
        .filter((name) => fieldTypes.includes(name))
        .map((name) => ({ rule: "field-type-name", where: path, what: `type === "${name}"` })),
    );

/**
 * A file inside a package that only passes on: it hides who takes what, and loads more than is asked for. A list whose
 * one reader takes it whole hides nothing: a line of it is all that a new folder costs.
 */
export const barrels: Rule = (tree) => {
  const doors = tree.manifests.flatMap((manifest) => Object.values(manifest.exports));
  return tree.files
    .filter((file) => file.onlyReexports && !doors.includes(file.path) && !isTakenWhole(file, tree))
    .map(({ path }) => ({ rule: "barrel", where: path, what: "re-exports and nothing else" }));
};

const isTakenWhole = ({ path }: SourceFile, tree: Tree): boolean => {
  const takings = tree.files.flatMap((file) =>
    file.imports.filter(({ specifier }) => resolve(tree, file, specifier) === path),
  );
  return takings.length === 1 && takings.every(({ whole }) => whole);
};
