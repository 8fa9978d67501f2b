import type { Issue } from "@motlan/kernel";
import { answersRead } from "../form/depends-on.ts";
import { leadsOf } from "../form/leads-of.ts";
import type { Procedure } from "../procedure.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import type { Path, Read } from "./source.ts";

/** Fields and subjects that hang on themselves, however far round: they would never come to rest. */
export const circles = (procedure: Procedure, { at }: Read<ProcedureDefinition>): Issue[] => [
  ...Object.values(procedure.fields).flatMap(({ path, when, computed }) => {
    const { section, place } = sectionOf(procedure, path);
    const hangsOn = answersRead(procedure, [when, computed, section?.when]);
    const here = Object.hasOwn(procedure.subjects, path.split(".")[0] ?? "") ? place : ["ask", path];
    return hangsOn.includes(path) ? [at(here, "hangs-on-itself", { name: path })] : [];
  }),
  ...Object.entries(procedure.subjects).flatMap(([name, subject]) =>
    answersRead(procedure, leadsOf(subject)).includes(name)
      ? [at(["subjects", name, "from"], "hangs-on-itself", { name })]
      : [],
  ),
];

const sectionOf = (procedure: Procedure, path: string) => {
  const page = procedure.pages.findIndex(({ sections }) => sections.some(({ fields }) => fields.includes(path)));
  const sections = procedure.pages[page]?.sections ?? [];
  const index = sections.findIndex(({ fields }) => fields.includes(path));
  const place: Path = ["pages", page, "sections", index];
  return { section: sections[index], place };
};
