import type { Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";

export interface EvidenceType {
  readonly id: string;
  readonly title: Localized;
  readonly code?: string;
  /** The register that holds what the paper says: a procedure may not ask for it first. */
  readonly heldBy?: string;
  /** Others that hold enough of it to prove the same. */
  readonly alsoHeldBy?: readonly string[];
  /** The procedure whose result the paper is. */
  readonly issuedBy?: OtherProcedure;
  /** Why it is not asked for, where a procedure says that it is not. */
  readonly notAsked?: WhyNot;
}

interface WhyNot {
  readonly because: Localized;
  readonly law?: string | undefined;
}

/** Another procedure that a filer is led to: one that issues a paper, or the one to use instead. */
export interface OtherProcedure {
  /** The national code: `1.013314`. */
  readonly code: string;
  /** Always there where the catalogue has no such procedure. */
  readonly title?: Localized;
}

/** A paper that people expect to hand in, and that must not be asked of them. */
export interface NotAsked {
  readonly id: string;
  readonly title: Localized;
  /** Why not, in a sentence. */
  readonly because: Localized;
  readonly law?: string;
}

/** A record or element that proves something, and what it must show to do so. */
export interface Proof {
  readonly metBy: string;
  readonly shows?: Rule;
}

/** All that may prove a requirement, in the order in which it is tried. */
export const proofsOf = ({ metBy, shows, or = [] }: Pick<Requirement, "metBy" | "shows" | "or">): readonly Proof[] =>
  metBy === undefined ? [] : [{ metBy, ...(shows ? { shows } : {}) }, ...or];

export interface Requirement {
  readonly id: string;
  readonly title: Localized;
  readonly anyOf: readonly EvidenceType[];
  /** Each of them is needed, and not only one. */
  readonly all?: true;
  /** The subject, or element of a subject, whose record in a register makes the paper needless. */
  readonly metBy?: string;
  /** What that record must show to be the proof that is needed: that the filer is a parent of this child. */
  readonly shows?: Rule;
  /** What proves it as well, where nothing of what stands before it does: what another register knows of the same. */
  readonly or?: readonly Proof[];
  /** A subject of several for each of whom the proof is needed. */
  readonly each?: string;
  readonly when?: Rule;
  /** Who sees to it where nothing meets it: the filer uploads, or the official looks it up. */
  readonly unmet: "upload" | "official";
  /** In a bundle, the part that needs it. */
  readonly part?: string;
  /** The part whose result is the proof: nobody is asked for it, and it is there when the part that needs it begins. */
  readonly metByPart?: string;
}
