import { cycles } from "./rules/cycles.ts";
import { deepImports } from "./rules/deep-imports.ts";
import { barrels, fieldTypeNames, fileLength, looseCasts } from "./rules/files.ts";
import { libraryPlaces } from "./rules/library-places.ts";
import { declaredEdges, importEdges } from "./rules/package-edges.ts";
import { purity } from "./rules/purity.ts";
import { testsApart } from "./rules/tests-apart.ts";
import { apiTypesOnly, featuresApart, noParserSent } from "./rules/web-apps.ts";
import type { Rule } from "./tree.ts";

/** Every rule by what holds where it is kept: the tests' names. */
export const rules: Readonly<Record<string, Rule>> = {
  "packages take only from those to their left": importEdges,
  "package.json announces only edges of the table": declaredEdges,
  "a package is entered by its declared exports": deepImports,
  "no files import each other in a ring": cycles,
  "each library stays in its room": libraryPlaces,
  "the core is pure": purity,
  "web apps take types and nothing else from the API": apiTypesOnly,
  "features of a web app do not take from each other": featuresApart,
  "no parser and nothing of Node's is sent to citizens and officials": noParserSent,
  "code that runs takes nothing from tests": testsApart,
  "no file is longer than 300 lines": fileLength,
  "no cast to a type that fits everything": looseCasts,
  "field types are named in their own folders only": fieldTypeNames,
  "no barrels inside packages": barrels,
};
