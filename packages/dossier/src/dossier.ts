import type { Instant } from "@motlan/kernel";
import type { SubjectStatus } from "@motlan/rules";
import type {
  Actor,
  FeeLine,
  LeftOpen,
  PartyConfirmation,
  RequirementMet,
  SourcedValues,
  SupplementPoint,
  WithdrawnEvidence,
} from "./events.ts";

/** Official state codes of the national portal: 1 new … 10 result returned. */
export type StateCode = 1 | 2 | 3 | 4 | 5 | 8 | 9 | 10;

/** The result of this dossier was taken out of use. */
export interface Revocation {
  readonly at: Instant;
  readonly reasonCode: string;
  readonly reason: string;
  /** Services that have been told of it. */
  readonly told: readonly string[];
}

/** A sent dossier as its events tell it. */
export interface Dossier {
  readonly code: string;
  /** `peoples-committee:00166` */
  readonly authority: string;
  readonly state: StateCode;
  /** Index of the step it is at; null once it is refused or its last step is done. */
  readonly step: number | null;
  /** The number of the event that brought it to where it is: what waits for the step asks by this. */
  readonly stepSeq: number;
  readonly values: SourcedValues;
  readonly subjects: Readonly<Record<string, SubjectStatus>>;
  readonly requirements: Readonly<Record<string, RequirementMet>>;
  readonly fee: readonly FeeLine[];
  /** What parties confirmed before it was sent. */
  readonly parties?: Readonly<Record<string, PartyConfirmation>>;
  readonly submittedAt: Instant;
  readonly due: Instant;
  /** Since when the clock stands still, or null while it runs. */
  readonly pausedSince: Instant | null;
  /** The request that the filer has not answered yet. */
  readonly supplement: {
    readonly points: readonly SupplementPoint[];
    readonly reason: string;
    /** Until when it is to be answered; null where the procedure says nothing. */
    readonly until: Instant | null;
  } | null;
  readonly supplementsAsked: number;
  readonly refusal: { readonly reasonCode: string; readonly reason: string } | null;
  /** The filer's objection to the draft that brought the dossier back, until the step is done again. */
  readonly contest: string | null;
  readonly verification: string | null;
  /** The step at which it was asked for: once at each, and what was made known there does not end by itself. */
  readonly verifiedAt: string | null;
  readonly result: { readonly id: string; readonly number: string } | null;
  /** Services that have been told of the result. */
  readonly fed: readonly string[];
  /** Services that answered and did not take what they were told, and have not since. */
  readonly notTaken: readonly string[];
  readonly revocation: Revocation | null;
  /** Evidence that was revoked and has not been replaced. */
  readonly withdrawn: readonly WithdrawnEvidence[];
  readonly unavailable: readonly string[];
  /** What was sent without its value, which a register still owes or the office looks up. */
  readonly left?: readonly LeftOpen[];
  /** The paths of what has come in of that since: what was to be checked of it before the sending is checked then. */
  readonly broughtIn?: readonly string[];
  /** Of a bundle: the parts that are wanted. */
  readonly parts?: readonly string[];
  readonly seq: number;
  readonly lastActor: Actor;
}
