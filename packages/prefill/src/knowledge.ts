import type { Instant, Json } from "@motlan/kernel";
import type { SourceAnswer } from "./source.ts";

/** A record in the dossier's small graph: `filer`, `filer.spouse`, `filer.birthNotices[00012.GCS.01234.26].child`. */
export type Ref = string;

/** Where a vouched value is from. */
export interface RegisterProvenance {
  readonly register: string;
  readonly service: string;
  readonly recordId: string;
  /** Where in that record, of what stands inside it: `.ownMother`. */
  readonly inside?: string;
  /** Code of the province whose record it is, where the register's state differs by province. */
  readonly province?: string;
  /** When the register last changed the record. */
  readonly asOf: Instant;
  readonly fetchedAt: Instant;
  /** The enquiry (and disclosure) that brought it. */
  readonly enquiryId: string;
  readonly law: string;
}

/** The server's record of a value that a register vouches for. Never accepted from a browser. */
export interface Seal {
  readonly ref: Ref;
  /** An element id, or a relation id whose value is the list of refs it leads to. */
  readonly element: string;
  readonly value: Json;
  readonly provenance: RegisterProvenance;
  /** SHA-256 of the canonical JSON of ref, element, value and provenance. */
  readonly hash: string;
}

export type EnquiryOutcome = "asking" | SourceAnswer["kind"];

/** Whether the register has said what it has of the record, be it nothing. What it has not said may still come. */
export const hasAnswered = (outcome: EnquiryOutcome): boolean =>
  outcome === "found" || outcome === "none" || outcome === "several";

/** One question put to one register for one record, whatever came of it. */
export interface Enquiry {
  readonly id: string;
  readonly ref: Ref;
  readonly register: string;
  readonly service: string;
  readonly elements: readonly string[];
  readonly outcome: EnquiryOutcome;
  readonly at: Instant;
  /** Before then the same is not asked again, where the register, what came of it, or the age of what was kept says so. */
  readonly retryAt?: Instant;
}

/** That somebody called a value of a register's record wrong, as far as it is not settled. */
export interface Dispute {
  readonly number: string;
  readonly register: string;
  readonly recordId: string;
  /** As in where a seal is from; nothing where it is of the record itself. */
  readonly inside: string;
  readonly element: string;
  /** What is called wrong. */
  readonly value: Json;
  /** Whether it is the filer of this dossier who did. */
  readonly own: boolean;
  /** What is right by that person's word. */
  readonly proposed: Json;
  /** When the register's owner said that it was put right. What was heard before that is asked anew. */
  readonly correctedAt?: Instant;
}

/** All that the server knows of a dossier's subjects from registers. */
export interface Knowledge {
  readonly seals: readonly Seal[];
  readonly enquiries: readonly Enquiry[];
  /** What of these records is in dispute, or was put right of late. */
  readonly disputes?: readonly Dispute[];
}
