import type { EvidenceType, Requirement } from "../procedure.ts";
import { type Compiler, inEach } from "./compiler.ts";
import { checkRecordPath } from "./paths.ts";

export const compileRequirements = (whole: Compiler): Requirement[] =>
  whole.definition.requires.flatMap((it, index): Requirement[] => {
    const at = ["requires", index];
    const c = inEach(whole, it.each);
    if (it.each !== undefined && c === whole) {
      // What is said of each cannot be read without it.
      c.complain([...at, "each"], "subject-not-several", { name: it.each });
      return [];
    }
    const anyOf = it["any-of"].flatMap(
      (id, n) => c.lookUp(c.catalogue.evidence, id, [...at, "any-of", n], "evidence-unknown") ?? [],
    );
    const [first] = anyOf;
    if (!first) return [];
    const metBy = it["met-by"];
    if (metBy === undefined) refuseHeld(c, anyOf, index);
    else checkRecordPath(c, metBy, [...at, "met-by"]);
    const when = c.rule(it.when, [...at, "when"], "boolean");
    const shows = c.rule(it.shows, [...at, "shows"], "boolean");
    return [
      {
        id: it.requirement,
        title: it.title ?? first.title,
        anyOf,
        ...(it.each === undefined ? {} : { each: it.each }),
        ...(metBy === undefined ? {} : { metBy }),
        ...(shows ? { shows } : {}),
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
