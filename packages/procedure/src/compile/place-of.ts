import type { Procedure } from "../procedure.ts";
import type { Path } from "./places.ts";

/** Where a definition speaks of a field: the question under `ask`, or the section that has the element. */
export const placeOf = (procedure: Procedure, path: string): Path => {
  if (!Object.hasOwn(procedure.subjects, path.split(".")[0] ?? "")) return ["ask", path];
  const page = procedure.pages.findIndex(({ sections }) => sections.some(({ fields }) => fields.includes(path)));
  const section = procedure.pages[page]?.sections.findIndex(({ fields }) => fields.includes(path)) ?? -1;
  return ["pages", page, "sections", section];
};
