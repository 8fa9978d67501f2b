import { packageTable, takenByTests } from "../package-table.ts";
import { ours } from "../resolve.ts";
import type { Rule, Violation } from "../tree.ts";

const rule = "package-edge";

const allowed = (from: string, to: string): boolean => from === to || packageTable[from]?.[to] !== undefined;

/** An import of a package that the table does not let this package take. */
export const importEdges: Rule = ({ files }) =>
  files.flatMap((file) =>
    file.imports.flatMap(({ specifier }): Violation[] => {
      const target = ours(specifier)?.name;
      if (target === undefined || allowed(file.owner, target)) return [];
      if (file.isTest && takenByTests.includes(target)) return [];
      return [{ rule, where: file.path, what: `${file.owner} → ${target}` }];
    }),
  );

/** The same in package.json, where the edge is announced. */
export const declaredEdges: Rule = ({ manifests }) =>
  manifests.flatMap(({ name, folder, dependencies, devDependencies }) => {
    const refused = (specifiers: readonly string[], besides: readonly string[]) =>
      specifiers
        .map((specifier) => ours(specifier)?.name)
        .filter((target) => target !== undefined && !allowed(name, target) && !besides.includes(target));
    return [...refused(dependencies, []), ...refused(devDependencies, takenByTests)].map((target) => ({
      rule,
      where: `${folder}/package.json`,
      what: `${name} → ${target}`,
    }));
  });
