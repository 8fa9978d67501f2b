import type { EvidenceKind } from "../catalogue.ts";
import type { EvidenceType, Proof, Requirement } from "../requirement.ts";
import { stateAnywhere } from "../service-state.ts";
import { type Compiler, compilerOfEach } from "./compiler.ts";
import { checkRecordPath } from "./paths.ts";
import type { Path } from "./places.ts";

export const compileRequirements = (whole: Compiler): Requirement[] =>
  whole.definition.requires.flatMap((it, index): Requirement[] => {
    const at = ["requires", index];
    const c = compilerOfEach(whole, it.each, at);
    if (c === null) return [];
    const key = it["all-of"] === undefined ? "any-of" : "all-of";
    const anyOf = (it[key] ?? []).flatMap(
      (id, n) => c.lookUp(c.catalogue.evidence, id, [...at, key, n], "evidence-unknown") ?? [],
    );
    const [first] = anyOf;
    if (!first) return [];
    const metBy = it["met-by"];
    const metByPart = it["met-by-part"];
    if (metBy === undefined && metByPart === undefined) refuseHeld(c, anyOf, index);
    if (metBy !== undefined) checkRecordPath(c, metBy, [...at, "met-by"]);
    const when = c.rule(it.when, [...at, "when"], "boolean");
    const shows = c.rule(it.shows, [...at, "shows"], "boolean");
    const or = (it.or ?? []).map((proof, n) => compileProof(c, proof, [...at, "or", n]));
    return [
      {
        id: it.requirement,
        title: it.title ?? first.title,
        anyOf: anyOf.map((kind) => ({ ...asPublished(kind), ...(it.code === undefined ? {} : { code: it.code }) })),
        ...(key === "all-of" ? { all: true } : {}),
        ...(it.each === undefined ? {} : { each: it.each }),
        ...(metBy === undefined ? {} : { metBy }),
        ...(shows ? { shows } : {}),
        ...(or.length === 0 ? {} : { or }),
        ...(when ? { when } : {}),
        unmet: it.unmet,
        ...(it.part === undefined ? {} : { part: it.part }),
        ...(metByPart === undefined ? {} : { metByPart }),
      },
    ];
  });

type WrittenProof = NonNullable<Compiler["definition"]["requires"][number]["or"]>[number];

const compileProof = (c: Compiler, { "met-by": metBy, shows: written }: WrittenProof, at: Path): Proof => {
  checkRecordPath(c, metBy, [...at, "met-by"]);
  const shows = c.rule(written, [...at, "shows"], "boolean");
  return { metBy, ...(shows ? { shows } : {}) };
};

/** What only the checks of a definition need to know is not published with it. */
const asPublished = ({ identity: _, neverAsked: _law, tells: _element, ...paper }: EvidenceKind): EvidenceType => paper;

/**
 * A paper whose content a connected register holds must not be asked for (Resolution 66.7/2025/NQ-CP):
 * the requirement has to say what meets it.
 */
const refuseHeld = (c: Compiler, anyOf: readonly EvidenceType[], index: number): void => {
  for (const { id, heldBy } of anyOf) {
    const register = heldBy === undefined ? undefined : c.catalogue.registers[heldBy];
    const live = Object.values(register?.services ?? {}).some((service) => stateAnywhere(service) === "live");
    if (register && live) c.complain(["requires", index], "asks-for-what-is-held", { name: id, register: register.id });
  }
};
