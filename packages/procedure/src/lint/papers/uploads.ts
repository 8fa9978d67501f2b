import type { Catalogue, EvidenceKind } from "../../catalogue.ts";
import type { Path } from "../../compile/places.ts";
import type { Procedure } from "../../procedure.ts";
import type { Requirement } from "../../requirement.ts";

/** A kind of paper that the filer may be told to upload, and where a definition names it. */
export interface Upload {
  readonly requirement: Requirement;
  readonly kind: EvidenceKind;
  readonly at: Path;
}

export const uploads = ({ requires }: Procedure, { evidence }: Catalogue): readonly Upload[] =>
  requires.flatMap((requirement, n) => {
    const { anyOf, all, unmet, metByPart } = requirement;
    if (unmet === "official" || metByPart !== undefined) return [];
    return anyOf.flatMap(({ id }, index) => {
      const kind = evidence[id];
      return kind ? [{ requirement, kind, at: ["requires", n, all ? "all-of" : "any-of", index] }] : [];
    });
  });
