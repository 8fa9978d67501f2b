import type { SourcedValues } from "@motlan/dossier";
import type { Instant } from "@motlan/kernel";

/** What a decided dossier issues. Data under the result type's schema; immutable. */
export interface Result {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly dossierId: string;
  readonly procedureVersion: string;
  readonly authority: string;
  readonly issuedAt: Instant;
  readonly signedBy: { readonly name: string; readonly title: string };
  /** Personal ids of those who may see it and use it as evidence. */
  readonly visibleTo: readonly string[];
  readonly values: SourcedValues;
  /** SHA-256 of the canonical JSON of all the rest. */
  readonly hash: string;
}
