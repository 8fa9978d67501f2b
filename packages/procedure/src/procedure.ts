import type { FieldParams } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";

/** How much a register's word counts for an element: shown and closed, closed but disputable, or only proposed. */
export type Trust = "sealed" | "contestable" | "suggestion";

/** A field as it is asked on a page: everything a renderer and a validator need, with no look into the catalogue. */
export interface Field {
  /** `child.fullName` for an element of a subject, `relation` for a question of this procedure alone. */
  readonly path: string;
  readonly subject?: string;
  readonly element?: string;
  /** A key of the field types' catalogue (`@motlan/fields`). */
  readonly type: string;
  /** What the field type needs to know: a code list, bounds, a pattern. */
  readonly params: FieldParams;
  readonly title: Localized;
  readonly help?: Localized;
  readonly required: boolean;
  readonly when?: Rule;
  readonly trust: { readonly own: Trust; readonly other: Trust };
  /** Proposed values, the first known one wins. */
  readonly suggest: readonly Rule[];
  readonly computed?: Rule;
  /** Why it is worked out so, for whoever asks: what the law says. */
  readonly because?: Localized;
  /** What must hold of the value, in the order told. */
  readonly rules: readonly FieldRule[];
}

export interface FieldRule {
  readonly holds: Rule;
  readonly message: Localized;
}

/** What may become of a subject that no register knows. */
export type SubjectElse = "typed" | "undetermined" | "absent";

export interface Subject {
  readonly entity: string;
  readonly title: Localized;
  readonly help?: Localized;
  /** `session` for the filer; otherwise rules that give a ref, several, or null: the candidates, in order. */
  readonly from: "session" | readonly Rule[];
  /** Which of several candidates count; a candidate's own elements go before the procedure's names. */
  readonly where?: Rule;
  /** Comes into being by this dossier: no register knows it yet. */
  readonly isNew: boolean;
  readonly else: readonly { readonly status: SubjectElse; readonly title: Localized }[];
  /**
   * The filer picks any number of the candidates. Each that is picked is a subject of its own, `movers[key]`, and
   * what the procedure says of `movers` it says of each (see `spread`).
   */
  readonly several?: true;
  /** Asked even where one record is known: she may mean none of them. */
  readonly choose?: true;
}

export interface Section {
  readonly id: string;
  readonly title?: Localized;
  /** The subject whose choice (candidates, `else`) is put at the head of the section. */
  readonly subject?: string;
  readonly when?: Rule;
  /** Paths of fields, in order. */
  readonly fields: readonly string[];
}

export interface Page {
  readonly id: string;
  readonly title: Localized;
  readonly sections: readonly Section[];
}

/** A rule over the whole dossier: what to say where it does not hold, and which procedure to use instead. */
export interface Check {
  readonly id: string;
  /** A subject that is several: checked for each of it. */
  readonly each?: string;
  readonly when: Rule;
  readonly message: Localized;
  readonly redirect?: string;
}

export interface EvidenceType {
  readonly id: string;
  readonly title: Localized;
  readonly code?: string;
  /** The register that holds what the paper says: a procedure may not ask for it first. */
  readonly heldBy?: string;
}

export interface Requirement {
  readonly id: string;
  readonly title: Localized;
  readonly anyOf: readonly EvidenceType[];
  /** The subject, or element of a subject, whose record in a register makes the paper needless. */
  readonly metBy?: string;
  /** What that record must show to be the proof that is needed: that the filer is a parent of this child. */
  readonly shows?: Rule;
  /** A subject of several for each of whom the proof is needed. */
  readonly each?: string;
  readonly when?: Rule;
  /** Who sees to it where nothing meets it: the filer uploads, or the official looks it up. */
  readonly unmet: "upload" | "official";
}

export interface Fee {
  readonly id: string;
  readonly title: Localized;
  readonly kind: "levy" | "copy";
  /** Dong, a whole number; null is set at the counter (the province has no row). */
  readonly amount: Rule;
  readonly when?: Rule;
  /** Who is exempt from it. */
  readonly unless?: Rule;
  readonly law?: string;
}

/** When a dossier is due; in figures too where it was written so, for people who read of it before they start. */
export interface DeadlineRule {
  /**
   * The day at the end of whose working hours it is due. `received` is when it came, by the clock of Viet Nam (what
   * comes on a day off, as if it came when work begins again); the rest is what was answered.
   */
  readonly due: Rule;
  /** hh:mm local: received earlier, due the same working day. */
  readonly sameDayBefore?: string;
  readonly workingDays?: number;
}

export type StepActor = { readonly kind: "official"; readonly role: string } | { readonly kind: "filer" | "system" };

export type Act = "supplement" | "refuse" | "verify";

export interface Step {
  readonly id: string;
  readonly title: Localized;
  readonly actor: StepActor;
  readonly may: readonly Act[];
  /** Working minutes the step is given inside the authority, for the worklist. */
  readonly withinMinutes?: number;
  /** The filer's silence for so many calendar days means yes. */
  readonly silenceDays?: number;
  readonly clockStopped: boolean;
  /** Working days that a verification adds to the deadline. */
  readonly verifyAddsDays?: number;
  /** `register.service` that the system calls, and the path its answer gives. */
  readonly calls?: string;
  readonly gives?: string;
  /** The result type that completing this step issues. */
  readonly issues?: string;
}

export interface ResultRule {
  readonly type: string;
  readonly title: Localized;
  readonly about: string;
  readonly visibleTo: readonly string[];
  /** Fields printed on the result, in order. */
  readonly fields: readonly string[];
  /** Fields kept in the record of the result and not printed on it: what tells other procedures whose it is. */
  readonly keeps?: readonly string[];
  /** Services (`register.service`) that are told of it. */
  readonly feeds: readonly string[];
  /** Services that are told when it is revoked. */
  readonly withdraws?: readonly string[];
  /** How long it is in force, as an ISO 8601 duration (`P6M`); without end if left out. */
  readonly validFor?: string;
  readonly code?: string;
}

/** A procedure as published: resolved against the dictionary, every rule typed. JSON, immutable. */
export interface Procedure {
  readonly id: string;
  /** National code, `1.001193`. */
  readonly code: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** Words people use for it, for the search. */
  readonly alsoKnownAs: readonly string[];
  readonly law: readonly string[];
  /** The eID level the filer needs: 1 or 2. */
  readonly identityLevel: number;
  /** The kind of authority, and the place that it is of: a context that tells its `commune`. */
  readonly handledBy: { readonly authority: Rule; readonly of: Rule };
  readonly subjects: Readonly<Record<string, Subject>>;
  /** By path: those on pages, and those that only the result prints. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly pages: readonly Page[];
  readonly checks: readonly Check[];
  readonly requires: readonly Requirement[];
  readonly fee: readonly Fee[];
  /** Path whose vouched value only one dossier may have, unless the other was refused: the birth notice's number. */
  readonly onePer?: string;
  readonly deadline: DeadlineRule;
  readonly steps: readonly Step[];
  readonly result: ResultRule;
}
