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

export type Provenance =
  | { readonly kind: "citizen" }
  | { readonly kind: "derived" }
  | ({ readonly kind: "register" } & RegisterProvenance)
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
  | { readonly way: "official" };

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
      /** Registers that did not answer in time, so that nobody is blamed for it. */
      readonly unavailable: readonly string[];
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
