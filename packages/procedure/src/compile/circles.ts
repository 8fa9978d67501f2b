import type { Issue } from "@motlan/kernel";
import { answersRead } from "../form/depends-on.ts";
import { spotOf } from "../form/layout.ts";
import { leadsOf } from "../form/leads-of.ts";
import type { Procedure } from "../procedure.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import { placeOf } from "./place-of.ts";
import type { Read } from "./source.ts";

/** Fields and subjects that hang on themselves, however far round: they would never come to rest. */
export const circles = (procedure: Procedure, { at }: Read<ProcedureDefinition>): Issue[] => [
  ...Object.values(procedure.fields).flatMap(({ path, when, computed }) => {
    const hangsOn = answersRead(procedure, [when, computed, spotOf(procedure, path)?.section.when]);
    return hangsOn.includes(path) ? [at(placeOf(procedure, path), "hangs-on-itself", { name: path })] : [];
  }),
  ...Object.entries(procedure.subjects).flatMap(([name, subject]) =>
    answersRead(procedure, leadsOf(subject)).includes(name)
      ? [at(["subjects", name, "from"], "hangs-on-itself", { name })]
      : [],
  ),
];
