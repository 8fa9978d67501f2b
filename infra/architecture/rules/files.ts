import type { Rule } from "../tree.ts";

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

/** A file inside a package that only passes on: it hides who takes what, and loads more than is asked for. */
export const barrels: Rule = ({ files, manifests }) => {
  const doors = manifests.flatMap((manifest) => Object.values(manifest.exports));
  return files
    .filter(({ path, onlyReexports }) => onlyReexports && !doors.includes(path))
    .map(({ path }) => ({ rule: "barrel", where: path, what: "re-exports and nothing else" }));
};
