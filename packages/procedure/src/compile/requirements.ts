import type { EvidenceType, Requirement } from "../procedure.ts";
import type { Compiler } from "./compiler.ts";
import { checkPath } from "./paths.ts";

export const compileRequirements = (c: Compiler): Requirement[] =>
  c.definition.requires.flatMap((it, index): Requirement[] => {
    const at = ["requires", index];
    const anyOf = it["any-of"].flatMap(
      (id, n) => c.lookUp(c.catalogue.evidence, id, [...at, "any-of", n], "evidence-unknown") ?? [],
    );
    const [first] = anyOf;
    if (!first) return [];
    const metBy = it["met-by"];
    if (metBy === undefined) refuseHeld(c, anyOf, index);
    else if (metBy.includes(".")) checkPath(c, metBy, [...at, "met-by"]);
    else c.lookUp(c.definition.subjects, metBy, [...at, "met-by"], "subject-unknown");
    const when = c.rule(it.when, [...at, "when"], "boolean");
    return [
      {
        id: it.requirement,
        title: it.title ?? first.title,
        anyOf,
        ...(metBy === undefined ? {} : { metBy }),
        ...(when ? { when } : {}),
        unmet: it.unmet,
      },
    ];
  });

/**
 * A paper whose content a connected register holds must not be asked for (Resolution 66.7/2025/NQ-CP):
 * the requirement has to say what meets it.
 */
const refuseHeld = (c: Compiler, anyOf: readonly EvidenceType[], index: number): void => {
  for (const { id, heldBy } of anyOf) {
    const register = heldBy === undefined ? undefined : c.catalogue.registers[heldBy];
    const live = Object.values(register?.services ?? {}).some((service) => service.status === "live");
    if (register && live) c.complain(["requires", index], "asks-for-what-is-held", { name: id, register: register.id });
  }
};
