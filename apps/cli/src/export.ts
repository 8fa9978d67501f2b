import type { Catalogue, Procedure } from "@motlan/procedure";
import { nearest } from "@motlan/rules/compile";
import { loadCatalogue } from "@motlan/service";
import { asCpsvAp } from "./export/cpsv-ap.ts";
import { asOpenApi } from "./export/openapi.ts";
import { problemLines } from "./problems/problem-lines.ts";

const forms: Readonly<Record<"cpsv-ap" | "openapi", (procedure: Procedure, catalogue: Catalogue) => object>> = {
  "cpsv-ap": asCpsvAp,
  openapi: asOpenApi,
};

interface Exported {
  /** Its name or its code. */
  readonly procedure: string;
  readonly as: keyof typeof forms;
  readonly folder: string;
}

/** Prints a procedure as other systems read it: as a public service of CPSV-AP, or what sends and follows its dossiers. */
export const exportAs = async (
  { procedure: name, as, folder }: Exported,
  print: (line: string) => void,
): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const procedures = loaded.ok ? loaded.value.procedures : [];
  const procedure = procedures.find(({ id, code }) => id === name || code === name);
  if (!loaded.ok || procedure === undefined) {
    const problems = problemLines(loaded);
    for (const line of problems.length > 0 ? problems : [unknown(name, procedures)]) print(line);
    return 1;
  }
  print(JSON.stringify(forms[as](procedure, loaded.value.catalogue), null, 2));
  return 0;
};

const unknown = (name: string, procedures: readonly Procedure[]): string => {
  const meant = nearest(
    name,
    procedures.flatMap(({ id, code }) => [id, code]),
  );
  return `không có thủ tục · no procedure: ${name}${meant === undefined ? "" : ` → ${meant}`}`;
};
