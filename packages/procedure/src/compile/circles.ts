import type { Issue } from "@motlan/kernel";
import { planGraph } from "@motlan/rules/compile";
import { directlyRead } from "../form/depends-on.ts";
import type { Procedure } from "../procedure.ts";
import type { ProcedureDefinition } from "./format-procedure.ts";
import { placeOf } from "./place-of.ts";
import type { Path } from "./places.ts";
import type { Read } from "./source.ts";

/** A subject is a value of its own beside its elements, whose names begin with its own. */
const idOf = (procedure: Procedure, name: string): string =>
  procedure.subjects[name] === undefined ? name : `status(${name})`;

const nameOf = (id: string): string => id.replace(/^status\((.+)\)$/u, "$1");

const placeIn = (procedure: Procedure, name: string): Path =>
  procedure.subjects[name] === undefined ? placeOf(procedure, name) : ["subjects", name, "from"];

/** Fields and subjects that hang on themselves, however far round: they would never come to rest. */
export const circles = (procedure: Procedure, { at }: Read<ProcedureDefinition>): Issue[] => {
  const names = [...Object.keys(procedure.fields), ...Object.keys(procedure.subjects)];
  const planned = planGraph(
    names.map((name) => ({
      id: idOf(procedure, name),
      reads: directlyRead(procedure, name).map((read) => idOf(procedure, read)),
    })),
  );
  if (planned.ok) return [];
  return planned.issues.map(({ path, params }) => {
    const loop = String(params?.loop).split(" → ").map(nameOf);
    return at(placeIn(procedure, nameOf(path)), "hangs-on-itself", { name: nameOf(path), loop: loop.join(" → ") });
  });
};
