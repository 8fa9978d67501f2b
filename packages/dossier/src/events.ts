import type { Instant, Json } from "@motlan/kernel";
import type { RegisterProvenance } from "@motlan/prefill";
import type { SubjectStatus } from "@motlan/rules";

/** Who did it. A citizen is known by personal id, an official by user name, role and authority. */
export type Actor =
  | { readonly kind: "filer"; readonly personalId: string; readonly name: string }
  | {
      readonly kind: "official";
      readonly username: string;
      readonly name: string;
      readonly title: string;
      readonly role: string;
      readonly authority: string;
    }
  | { readonly kind: "system" };

/** What a register said that only proposes: its word beside the citizen's, for the official to confirm. */
export interface Proposal extends RegisterProvenance, Disputable {
  readonly value: Json;
}

/** `disputed`: the number of the request to put it right, where somebody has called it wrong and it is not settled. */
interface Disputable {
  readonly disputed?: string;
}

/** What was done to what was known before it stood in the form, and the citizen let it stand. */
export type Transformation =
  /** A place that a register has in the words of an older paper, in the units of today. */
  | { readonly kind: "renewed" }
  /** What the form worked out from the values at these paths: the same, or what means the same in another list. */
  | { readonly kind: "suggested"; readonly from: readonly string[] };

export type Provenance =
  /** Stated, by the filer or by the party in her own session; beside it what a register proposed. */
  | {
      readonly kind: "citizen";
      readonly party?: string;
      readonly proposal?: Proposal;
      readonly transformation?: Transformation;
    }
  | { readonly kind: "derived" }
  /** `from`: an issued result says it, which our own store gave as a register gives its records. */
  | ({ readonly kind: "register"; readonly from?: "result" } & RegisterProvenance & Disputable)
  | { readonly kind: "official"; readonly username: string };

/** A value in a dossier that was sent: never without where it is from. */
export interface SourcedValue {
  readonly value: Json;
  readonly provenance: Provenance;
}

export type SourcedValues = Readonly<Record<string, SourcedValue>>;

/**
 * How a requirement was met: by a result that was issued before, by a register's record, by papers handed in, or left
 * to the official.
 */
export type RequirementMet =
  | {
      readonly way: "result";
      readonly resultId: string;
      readonly number: string;
      /** `unconfirmed`: the register where the record arises could not be asked whether the result still stands. */
      readonly standing: "confirmed" | "unconfirmed";
    }
  | { readonly way: "register"; readonly register: string; readonly recordId: string }
  | { readonly way: "upload"; readonly evidenceType: string; readonly files: readonly string[] }
  /** `proposed`: the record that a register proposes for it; `silent`: the register that did not answer when it was sent. */
  | {
      readonly way: "official";
      readonly proposed?: { readonly register: string; readonly recordId: string };
      readonly silent?: string;
    };

/** A value that a silent register would have said, and which was not asked of the filer. */
export interface LeftOpen {
  readonly path: string;
  readonly register: string;
  /** `wait`: the register is waited for as long as nothing needs it; `official`: the office looks it up before. */
  readonly whenDown: "wait" | "official";
}

/** That a party confirmed, in her own session, what concerns her. */
export interface PartyConfirmation {
  readonly personalId: string;
  readonly name: string;
  readonly at: Instant;
  /** In which language it was put to her. */
  readonly language: "vi" | "en";
  /** What she said by it, word for word. */
  readonly statement: string;
  /** What others had stated and she was shown. */
  readonly shown: Readonly<Record<string, Json>>;
  /** What of the dossier's values is hers. */
  readonly paths: readonly string[];
  /** SHA-256 of the canonical JSON of the statement, what was shown, and her own values with whose word each is. */
  readonly hash: string;
}

export interface FeeLine {
  readonly id: string;
  /** Dong; null is set at the counter. */
  readonly amount: number | null;
}

export interface SupplementPoint {
  /** The field's path, or the requirement's id, that is asked again. */
  readonly path: string;
  readonly message: string;
}

/** What a dossier rests on, a result, was revoked after it had been sent. */
export interface WithdrawnEvidence {
  /** What the result proved; null where it filled in values, which nothing can replace: they are refused with it. */
  readonly requirement: string | null;
  readonly resultId: string;
  readonly number: string;
  /** In the words of the authority that revoked it. */
  readonly reason: string;
}

export type DossierEventBody =
  | {
      readonly kind: "submitted";
      readonly code: string;
      readonly authority: string;
      readonly values: SourcedValues;
      readonly subjects: Readonly<Record<string, SubjectStatus>>;
      readonly requirements: Readonly<Record<string, RequirementMet>>;
      readonly fee: readonly FeeLine[];
      readonly due: Instant;
      /** By the subject that each is; absent where the filer is alone. */
      readonly parties?: Readonly<Record<string, PartyConfirmation>>;
      /** Registers that did not answer in time, so that nobody is blamed for it. */
      readonly unavailable: readonly string[];
      /** What was not asked of the filer all the same; absent where there is nothing. */
      readonly left?: readonly LeftOpen[];
      /** Of a bundle: the parts that are wanted. Each becomes a dossier of its own when its turn comes. */
      readonly parts?: readonly string[];
    }
  | { readonly kind: "step-completed"; readonly step: string; readonly note?: string; readonly silence?: boolean }
  | {
      readonly kind: "supplement-requested";
      readonly step: string;
      readonly points: readonly SupplementPoint[];
      readonly reason: string;
    }
  | {
      readonly kind: "supplement-answered";
      readonly values: SourcedValues;
      readonly requirements: Readonly<Record<string, RequirementMet>>;
    }
  | { readonly kind: "refused"; readonly step: string; readonly reasonCode: string; readonly reason: string }
  | {
      readonly kind: "verification-started";
      readonly step: string;
      readonly note: string;
      readonly workingDays: number;
    }
  | { readonly kind: "draft-contested"; readonly step: string; readonly note: string }
  | { readonly kind: "value-given"; readonly step: string; readonly path: string; readonly given: SourcedValue }
  /** Registers that had been silent have none of these, fields or requirements: they are the office's to look up. */
  | { readonly kind: "not-held"; readonly step: string; readonly paths: readonly string[] }
  /** A register that had been silent proves what was left to the office. */
  | {
      readonly kind: "requirement-met";
      readonly step: string;
      readonly requirement: string;
      readonly met: RequirementMet;
    }
  | { readonly kind: "result-issued"; readonly step: string; readonly resultId: string; readonly number: string }
  | { readonly kind: "fed"; readonly service: string; readonly receipt: string }
  /** A register answered, and did not take what it was told. It is told again; somebody has to look at it. */
  | { readonly kind: "not-taken"; readonly service: string }
  | {
      readonly kind: "result-revoked";
      readonly resultId: string;
      readonly number: string;
      readonly reasonCode: string;
      readonly reason: string;
    }
  | { readonly kind: "revocation-told"; readonly service: string; readonly receipt: string }
  | ({ readonly kind: "evidence-withdrawn" } & WithdrawnEvidence);

export type DossierEvent = DossierEventBody & {
  /** 1, 2, 3 … within the dossier. */
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
};
