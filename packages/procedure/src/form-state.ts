import type { Commune } from "@motlan/fields";
import type { Instant, Json, Localized } from "@motlan/kernel";
import type { SubjectStatus } from "@motlan/rules";
import type { Trust } from "./procedure.ts";

/** A vouched value as the browser may see it. It is shown, and never sent back. */
export interface SealView {
  readonly value: Json;
  readonly register: string;
  /** "CSDL dân cư": the chip's text. */
  readonly source: Localized;
  readonly asOf: Instant;
  readonly trust: Trust;
}

/** What the filer may choose for a subject: one of several records, or how to go on without one. */
export interface SubjectOption {
  /** A ref, or `typed`, `undetermined`, `absent`: what is saved as the answer at the subject's own path. */
  readonly value: string;
  readonly label: Localized;
}

export interface SubjectView {
  readonly status: SubjectStatus;
  readonly ref: string | null;
  /** More than one: the filer is asked. */
  readonly options: readonly SubjectOption[];
  readonly chosen: string | null;
  /** Where the filer picks any number: those picked. */
  readonly picked?: readonly string[];
}

/** One of a subject that is several: its key in `movers[key]`, and whom to call it. */
export interface OneOfSeveral {
  readonly subject: string;
  readonly key: string;
  readonly title: Localized;
}

export type RegisterState = "asking" | "answered" | "unavailable";

/** What the state holds in place of a paper, as far as it is shown to the filer. */
export interface HeldEvidence {
  /** The register, or the store of results, that holds it. */
  readonly source: Localized;
  readonly asOf: Instant;
  /** A few of its values, to know it by. */
  readonly lines: readonly { readonly title: Localized; readonly text: Localized }[];
  /** The result that is on the filer's own list of papers. */
  readonly resultId?: string;
  /** Whether the register where it arose has just said that it still stands; absent where that is the holder itself. */
  readonly standing?: "confirmed" | "unconfirmed";
}

/**
 * Why a paper is asked for although a register would hold it: it did not answer, has no record, has withdrawn it, holds
 * one that shows something else, or the province is not connected; or its record is only digitised, and the official
 * confirms it.
 */
export type AskedBecause = "unavailable" | "none" | "withdrawn" | "shows-otherwise" | "not-connected" | "to-confirm";

export interface RequirementView {
  readonly id: string;
  readonly title: Localized;
  readonly state: "needless" | "pending" | "upload" | "official" | "uploaded";
  /** Where it is needless. */
  readonly held?: HeldEvidence;
  readonly because?: AskedBecause;
  /** The register that would hold it, and the province that is not connected to it. */
  readonly register?: Localized;
  readonly province?: string;
  readonly anyOf: readonly { readonly id: string; readonly title: Localized }[];
  readonly files: readonly { readonly id: string; readonly name: string; readonly bytes: number }[];
}

/** All that the form of one dossier shows beside the definition, as the server knows it now. */
export interface FormState {
  readonly answers: Readonly<Record<string, Json>>;
  readonly sealed: Readonly<Record<string, SealView>>;
  /** Proposals for fields that are open and empty. */
  readonly suggested: Readonly<Record<string, Json>>;
  readonly subjects: Readonly<Record<string, SubjectView>>;
  /** Those picked of each subject that is several; the definition is spread over them. */
  readonly ones?: readonly OneOfSeveral[];
  /** Fields whose register has not answered yet. */
  readonly pending: readonly string[];
  /** Fields that are asked because their register did not answer: register title by path. */
  readonly missed: Readonly<Record<string, Localized>>;
  readonly registers: readonly { readonly id: string; readonly title: Localized; readonly state: RegisterState }[];
  readonly requirements: readonly RequirementView[];
  /** The communes that its values name: the browser is not sent all. */
  readonly communes?: readonly Commune[];
  /** What is filled of what is shown, and the papers not asked for. */
  readonly counts: { readonly filled: number; readonly shown: number; readonly papersSpared: number };
  /** In a supplement: the only paths (fields, requirements) that may be changed; absent elsewhere. */
  readonly open?: readonly string[];
}
