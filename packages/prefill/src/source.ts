import type { Instant, Json } from "@motlan/kernel";
import type { RegisterService } from "@motlan/procedure";

/** Why the state looks: sent with every question, and written down before it. */
export interface Purpose {
  readonly procedureCode: string;
  readonly dossierId: string;
  readonly law: string;
  readonly enquiryId: string;
  /** Personal number of the person in whose session it is asked. Told to nobody outside. */
  readonly onBehalfOf: string;
}

export interface Question {
  readonly service: RegisterService;
  readonly given: Readonly<Record<string, Json>>;
  /** The keys of the record that the answer may hold; nothing else is asked for. */
  readonly keys: readonly string[];
  readonly purpose: Purpose;
  /** What was said to the same person for the same purpose before may be said again while it is fresh. */
  readonly mayBeKept?: true;
}

/** `fetchedAt`: when the register said so, where that was before this question and was kept. */
export type SourceAnswer =
  | {
      readonly kind: "found";
      readonly record: Json;
      readonly recordId: string;
      readonly asOf: Instant;
      readonly fetchedAt?: Instant;
    }
  | { readonly kind: "none"; readonly fetchedAt?: Instant }
  /** Several records where there is one: nobody guesses which was meant. */
  | { readonly kind: "several" }
  /** It has the question, and answers later: not before so many milliseconds, where it says. */
  | { readonly kind: "deferred"; readonly retryAfterMs?: number }
  /** It does not let this system, or this procedure, look. */
  | { readonly kind: "denied" }
  | { readonly kind: "unavailable"; readonly retryAfterMs?: number }
  | { readonly kind: "malformed" }
  /** The record of somebody else than was asked about. Nothing of it is used. */
  | { readonly kind: "stranger" };

/** Something that is handed over, once per key however often it is sent. */
export interface Delivery {
  readonly key: string;
  readonly purpose: Purpose;
}

/** The port to the registers, one adapter per protocol. It never throws: not answering is an answer. */
export interface Source {
  ask(question: Question): Promise<SourceAnswer>;
  /** Told what is about to be asked, so that what is kept of it can be looked for meanwhile. It asks nobody. */
  recall?(questions: readonly Question[]): void;
  tell(service: RegisterService, body: Json, delivery: Delivery): Promise<SourceAnswer>;
}
