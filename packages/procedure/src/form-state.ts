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
}

export type RegisterState = "asking" | "answered" | "unavailable";

export interface RequirementView {
  readonly id: string;
  readonly title: Localized;
  readonly state: "needless" | "pending" | "upload" | "official" | "uploaded";
  /** Where it is needless: the register that holds it. */
  readonly source?: Localized;
  /** Where it is asked for although a register would hold it: that register did not answer, or has no record. */
  readonly because?: "unavailable" | "none";
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
  /** Fields whose register has not answered yet. */
  readonly pending: readonly string[];
  /** Fields that are asked because their register did not answer: register title by path. */
  readonly missed: Readonly<Record<string, Localized>>;
  readonly registers: readonly { readonly id: string; readonly title: Localized; readonly state: RegisterState }[];
  readonly requirements: readonly RequirementView[];
  /** What is filled of what is shown, and the papers not asked for. */
  readonly counts: { readonly filled: number; readonly shown: number; readonly papersSpared: number };
  /** In a supplement: the only paths (fields, requirements) that may be changed; absent elsewhere. */
  readonly open?: readonly string[];
}
