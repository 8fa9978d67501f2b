import type { Localized } from "@motlan/kernel";
import type { EnquiryOutcome, Ref } from "./knowledge.ts";
import type { Use } from "./uses.ts";

/** Something with a name that people know: a field, a subject, an element, a register. */
export interface Named {
  readonly id: string;
  readonly title: Localized;
}

/** What is asked of whom, in which order and why; and what is not. Titles are data: sentences are made of it elsewhere. */
export interface PlanTree {
  /** In the order in which they become known. */
  readonly records: readonly PlannedRecord[];
  readonly notAsked: readonly NotAsked[];
  readonly cost: PlanCost;
}

export interface PlanCost {
  readonly calls: number;
  readonly elements: number;
  /** Questions that hang on no other's answer are put at once. */
  readonly waves: number;
  /** The longest that it may take, where each register of a wave takes all the time that it has. */
  readonly atMostMs: number;
}

/** A record that registers are asked about. */
export interface PlannedRecord {
  readonly ref: Ref;
  readonly entity: Localized;
  /** Whom of the procedure it is, as things stand; none where a rule only passes through it. */
  readonly subjects: readonly PlannedSubject[];
  /** The relation that leads to it, and whose; null for whom nobody leads to: the session's person. */
  readonly reached: { readonly from: Ref; readonly relation: Named; readonly register: Named } | null;
  readonly calls: readonly PlannedCall[];
}

export interface PlannedSubject extends Named {
  /** The answers by which it is this record. */
  readonly by: readonly Named[];
}

export interface PlannedCall {
  /** 1 for what can be asked at once; then one more than what it is found by, looked up by, or asked instead of. */
  readonly wave: number;
  readonly register: Named;
  readonly service: string;
  readonly law: string;
  /** The elements that the record is looked up by. */
  readonly given: readonly Named[];
  readonly timeoutMs: number;
  /** `next`: not asked yet, and about to be. */
  readonly outcome: EnquiryOutcome | "next";
  /** The registers that were asked for some of it before, and could not tell. */
  readonly insteadOf: readonly Named[];
  /** The answers without which nothing of it would be wanted. */
  readonly after: readonly Named[];
  readonly elements: readonly PlannedElement[];
}

/** An element, or a relation, that is asked. */
export interface PlannedElement extends Named {
  /** What it is wanted for; nothing where it was before an answer changed that. */
  readonly uses: readonly Use[];
  /** The services (`register.service`) that were asked about the record by it. */
  readonly identifiesFor: readonly string[];
}

/** Elements that are wanted, and of which no register is asked for one and the same reason. */
export interface NotAsked {
  /** The subject, or the ref of a record further along. */
  readonly of: Named;
  readonly elements: readonly Named[];
  readonly why: WhyNotAsked;
}

export type WhyNotAsked =
  /** Nobody knows yet who it is: it hangs on these answers. */
  | { readonly kind: "awaits"; readonly answers: readonly Named[] }
  /** The subject points at nobody. */
  | { readonly kind: "nobody" }
  /** It comes into being by this dossier. */
  | { readonly kind: "new" }
  /** She answers in a session of her own, in which she is looked up. */
  | { readonly kind: "own-session" }
  /** No register and no sign-in vouched for what the record would be looked up by. */
  | { readonly kind: "unidentified"; readonly by: readonly Named[]; readonly registers: readonly Named[] }
  | { readonly kind: "planned" | "closed"; readonly registers: readonly Named[] };
