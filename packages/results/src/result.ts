import type { SourcedValues } from "@motlan/dossier";
import type { Instant } from "@motlan/kernel";

/** What a decided dossier issues. Data under the result type's schema; immutable. */
export interface IssuedResult {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly dossierId: string;
  readonly procedureVersion: string;
  readonly authority: string;
  readonly issuedAt: Instant;
  readonly signedBy: { readonly name: string; readonly title: string };
  /** Whom it is of, one or more. The number only where a register or the sign-in vouched for it. */
  readonly about: readonly { readonly personalId: string | null; readonly name: string }[];
  /** Personal ids of those to whom it belongs: whom it is of, or who asked for it where no such number is known. */
  readonly owners: readonly string[];
  /** The last day on which it is in force (`yyyy-mm-dd`), or null: without end. */
  readonly validUntil: string | null;
  /** Personal ids of those who may see it and use it as evidence. */
  readonly visibleTo: readonly string[];
  /** What it prints, and what it keeps beside. */
  readonly values: SourcedValues;
  /** SHA-256 of the canonical JSON of all the rest. */
  readonly hash: string;
}

/** A result as it is checked before it gets its number. */
export type UnsignedResult = Omit<IssuedResult, "id" | "number" | "hash">;

/** An authority takes a result out of use. Written once, beside the result, which stays as it was issued. */
export interface ResultRevocation {
  readonly at: Instant;
  readonly by: { readonly name: string; readonly title: string; readonly authority: string };
  readonly reasonCode: string;
  /** In words, as the owner reads it. */
  readonly reason: string;
  readonly law: string;
}

/** A result as it stands now. */
export interface Result extends IssuedResult {
  readonly revocation: ResultRevocation | null;
}
