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
}

export type SourceAnswer =
  | { readonly kind: "found"; readonly record: Json; readonly recordId: string; readonly asOf: Instant }
  | { readonly kind: "none" }
  | { readonly kind: "unavailable" }
  | { readonly kind: "malformed" };

/** The port to the registers, one adapter per protocol. It never throws: not answering is an answer. */
export interface Source {
  ask(question: Question): Promise<SourceAnswer>;
  /** Hands something over, once per key however often it is sent. */
  tell(
    service: RegisterService,
    body: Json,
    delivery: { readonly key: string; readonly purpose: Purpose },
  ): Promise<SourceAnswer>;
}
