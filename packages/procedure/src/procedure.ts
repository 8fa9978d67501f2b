import type { FieldParams } from "@motlan/fields";
import type { Localized } from "@motlan/kernel";
import type { Rule } from "@motlan/rules";
import type { NotAsked, OtherProcedure, Requirement } from "./requirement.ts";

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
  /** A subject that is several: what is worked out is whether the rule holds of each that was picked. */
  readonly each?: string;
  /** Why it is worked out so, for whoever asks: what the law says. */
  readonly because?: Localized;
  /** What must hold of the value, in the order told. */
  readonly rules: readonly FieldRule[];
  /** What commonly holds of it: where it does not she is told to look again, and may go on. */
  readonly doubts?: readonly FieldRule[];
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
  /** What the form itself says there, above the fields. */
  readonly note?: Localized;
  /** Paths of fields, in order. */
  readonly fields: readonly string[];
  /** In a bundle, the part whose they are. */
  readonly part?: string;
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
  readonly redirect?: OtherProcedure;
}

/**
 * Somebody beside the filer who answers for herself and confirms in a session of her own. What stands in the sections of
 * a subject that is she, is asked of her and of nobody else.
 */
export interface Party {
  /** The subject that she is: named by the filer, with number, name and date of birth. */
  readonly id: string;
  /** She is asked only where it holds; absent where she always is. */
  readonly when?: Rule;
  /** What she is asked, in a sentence. */
  readonly invitation: Localized;
  /** What she says by confirming, in her own person. */
  readonly statement: Localized;
  /** Paths of what others have stated that she is shown before she confirms. */
  readonly shows: readonly string[];
  /** So long she may answer; then the asking has ended, and the filer may ask anew. */
  readonly answersWithinMs: number;
  /** Whether, having refused, she may be asked again for the same dossier. */
  readonly refused: "final" | "may-be-asked-again";
}

export interface Fee {
  readonly id: string;
  readonly title: Localized;
  readonly kind: "levy" | "copy" | "tax";
  /** Dong, a whole number; null is set at the counter (the province has no row). */
  readonly amount: Rule;
  readonly when?: Rule;
  /** Who is exempt from it. */
  readonly unless?: Rule;
  /** What it is where the dossier does not come in online, by channel. */
  readonly byChannel?: Readonly<Partial<Record<OtherChannel, Rule>>>;
  readonly law?: string;
  /** In a bundle, the part that it is for. */
  readonly part?: string;
}

/** How a dossier comes in: by the filer in a browser, at the counter, or by post. */
export type Channel = "online" | OtherChannel;
export type OtherChannel = "counter" | "post";

/** The days on which a procedure may be begun; what was begun goes on. */
export interface InForce {
  /** Its first day and its last, `yyyy-mm-dd`. */
  readonly from?: string;
  readonly to?: string;
  /** The national code of what came in its place. */
  readonly successor?: string;
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
  /** Working days where the dossier does not come in online, by channel. */
  readonly byChannel?: Readonly<Partial<Record<OtherChannel, number>>>;
  /** Working days that are added where a rule holds, and why: `due` has them in it. */
  readonly longer?: readonly { readonly days: number; readonly when: Rule; readonly because: Localized }[];
  /** A day before which nothing is due where the rule gives one, and why: `due` has it in it. */
  readonly notBefore?: { readonly day: Rule; readonly because: Localized };
}

export type StepActor = { readonly kind: "official"; readonly role: string } | { readonly kind: "filer" | "system" };

export type Act = "supplement" | "refuse" | "verify";

export interface Step {
  readonly id: string;
  readonly title: Localized;
  readonly actor: StepActor;
  /** The kind of authority whose step it is, where it is not the one that handles the dossier: `tax-office`. */
  readonly at?: string;
  /** The step is left out unless this holds of what was sent and what officials have stated since. */
  readonly when?: Rule;
  /** Paths of what the official states in completing it: the area as measured, the land-use fee. */
  readonly asks?: readonly string[];
  readonly may: readonly Act[];
  /** Working minutes the step is given inside the authority, for the worklist. */
  readonly withinMinutes?: number;
  /** Silence for so many calendar days means yes: the filer's, or at an official's step that of whom it was made known. */
  readonly silenceDays?: number;
  /** After so many calendar days at the step the dossier ends: who has to come did not. */
  readonly lapsesAfterDays?: number;
  readonly clockStopped: boolean;
  /** Working days after which the clock runs again, whatever the step still takes. */
  readonly stoppedAtMostDays?: number;
  /** Working days that a verification adds to the deadline. */
  readonly verifyAddsDays?: number;
  /** `register.service` that the system calls, and the path its answer gives. */
  readonly calls?: string;
  readonly gives?: string;
  /** The result type that completing this step issues. */
  readonly issues?: string;
}

/** What makes one result another: the paper that says no more than that something is registered. */
export interface ResultKind {
  readonly type: string;
  readonly title: Localized;
  readonly code?: string;
}

/** What is issued in the place of the usual where a rule holds of what was sent and what officials have stated. */
export type ResultInstead = ResultKind & { readonly when: Rule };

export interface ResultRule extends ResultKind {
  /** One, or several in order: the first whose rule holds is issued. */
  readonly instead?: ResultInstead | readonly ResultInstead[];
  /** Whom it is of: one subject, or all of whom it is as much the one's as the other's; read by `aboutOf`. */
  readonly about: string | readonly string[];
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
}

/** What one of several authorities does of a bundle: a dossier of its own, with its own clock, steps and result. */
export interface Part {
  readonly id: string;
  readonly title: Localized;
  /** The procedure that it is where it is done by itself. */
  readonly procedure?: string;
  /** The parts whose results it waits for. */
  readonly after: readonly string[];
  /** Whether it is wanted. */
  readonly when?: Rule;
  readonly handledBy: Procedure["handledBy"];
  readonly deadline: DeadlineRule;
  readonly steps: readonly Step[];
  readonly result: ResultRule;
  readonly onePer?: string;
  /** Fields of other parts that it is shown: what it tells registers, and what stands on its result. */
  readonly sees: readonly string[];
}

/** A procedure as published: resolved against the dictionary, every rule typed. JSON, immutable. */
export interface Procedure {
  readonly id: string;
  /** National code, `1.001193`. */
  readonly code: string;
  readonly title: Localized;
  /** For tables and lists, where the title is long. */
  readonly shortTitle?: Localized;
  readonly summary: Localized;
  /** Words people use for it, for the search. */
  readonly alsoKnownAs: readonly string[];
  readonly law: readonly string[];
  /** The eID level the filer needs: 1 or 2. */
  readonly identityLevel: number;
  /** All that there are, where it does not say. */
  readonly channels?: readonly Channel[];
  readonly inForce?: InForce;
  /** The kind of authority, and the place that it is of: a context that tells its `commune`. */
  readonly handledBy: { readonly authority: Rule; readonly of: Rule };
  readonly subjects: Readonly<Record<string, Subject>>;
  readonly parties?: readonly Party[];
  /** By path: those on pages, and those that only the result prints. */
  readonly fields: Readonly<Record<string, Field>>;
  readonly pages: readonly Page[];
  readonly checks: readonly Check[];
  /** Checks that stop nobody: she is told, and so is the official. */
  readonly doubts?: readonly Check[];
  readonly requires: readonly Requirement[];
  /** What must not be asked of anybody; absent where nothing is said of it. */
  readonly notAsked?: readonly NotAsked[];
  readonly fee: readonly Fee[];
  /** Path whose vouched value only one dossier may have, unless the other was refused: the birth notice's number. */
  readonly onePer?: string;
  readonly deadline: DeadlineRule;
  /** Working days within which a supplement is answered, in each part of a bundle; without end if left out. */
  readonly supplementDays?: number;
  readonly steps: readonly Step[];
  readonly result: ResultRule;
  /**
   * Of a bundle: one form, and a dossier for each of several authorities. Then authority and result are those of the
   * first part, and there are no steps but those of the parts.
   */
  readonly parts?: readonly Part[];
  /** Of a part that is looked at by itself: fields that are another's to ask for and to mend. */
  readonly seen?: readonly string[];
}
