import type { Instant, Json } from "@motlan/kernel";

/**
 * That somebody says a register has it wrong: a request to the register's owner to put it right, with a number under
 * which she follows it. What is told of the value is as it was on the day.
 */
export interface Correction {
  readonly number: string;
  readonly at: Instant;
  /** Who says so: personal number and name. */
  readonly by: string;
  readonly byName: string;
  /** The form in which she read it; the look at the register was for that. */
  readonly dossierId: string;
  readonly procedureCode: string;
  readonly law: string;
  /** The register that said it, and where in it. */
  readonly register: string;
  readonly service: string;
  readonly recordId: string;
  readonly inside: string;
  readonly entity: string;
  readonly element: string;
  readonly value: Json;
  readonly proposed: Json;
  readonly reason: string;
  /** Personal number of whom the record is about, where that is known. */
  readonly about: string | null;
  /** The register whose owner is asked: where the value arises, else the one that said it. */
  readonly owner: string;
}

/** What the owner made of it. */
export interface CorrectionAnswer {
  readonly kind: "corrected" | "refused";
  /** In the owner's words. */
  readonly reason: string;
  readonly at: Instant;
}

export interface FollowedCorrection extends Correction {
  /** When the owner's system took it; null while it was not handed over. */
  readonly takenAt: Instant | null;
  readonly answer: CorrectionAnswer | null;
}

/** A request that is not answered, as far as it may be told to whoever does not handle it: nothing of a person. */
export interface OpenCorrection extends Pick<Correction, "number" | "owner" | "entity" | "element" | "at"> {
  readonly takenAt: Instant | null;
}
