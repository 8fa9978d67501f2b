import type { Json, Localized } from "@motlan/kernel";
import type { PartyView } from "./form-state.ts";

/** How a paper stands for a filer: not asked for, looked up by the office, or to be uploaded. */
export type PaperExpected = "needless" | "official" | "upload";

/** What an example says that comes out. */
export interface Expected {
  /** Every paper that this case needs. */
  readonly papers: Readonly<Record<string, PaperExpected>>;
  /** Đồng by fee, of all that are due; null where the amount is set at the counter. */
  readonly fees: Readonly<Record<string, number | null>>;
  /** The last day, if it were sent when it is tried. */
  readonly due?: string;
  /** Checks that object; then it cannot be sent. */
  readonly checks: readonly string[];
  /** What she is asked to look at again: paths of fields, ids of checks that warn. Not compared where it is left out. */
  readonly doubts?: readonly string[];
  /** How it stands with each party. */
  readonly parties?: Readonly<Record<string, PartyView["state"]>>;
  /** Of some fields, by path, what stands in them. */
  readonly values: Readonly<Record<string, Json>>;
  /** Of some fields, by path, what is proposed for them, whatever she then answers; null where nothing is. */
  readonly proposed?: Readonly<Record<string, Json>>;
}

/** Somebody who is asked to confirm, and does so or not. */
export interface ExampleParty {
  /** Key of a persona of the previews. */
  readonly who: string;
  /** By path, what she answers in her own session beside what is known and proposed. */
  readonly answers: Readonly<Record<string, Json>>;
  /** Why she refuses; if left out, she confirms where she can. */
  readonly refuses?: string;
  /** Checks that keep her from confirming. */
  readonly checks: readonly string[];
}

/** Somebody who files: what she answers beside what is known and proposed, and what must come out. */
export interface Example {
  readonly id: string;
  /** Key of a persona of the previews. */
  readonly who: string;
  readonly comesFor: Localized;
  /** Examples, as `birth-registration.mai`, whose results must be there before. */
  readonly after: readonly string[];
  /** By path. */
  readonly answers: Readonly<Record<string, Json>>;
  /**
   * By subject, whom or what she means: a record by its ref or the beginning of its name, or a way to go on without
   * one (`typed`). Where several are picked all of these are, elsewhere the first that is offered.
   */
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** By path, what officials state where the dossier is decided for an example that comes after it. */
  readonly stated: Readonly<Record<string, Json>>;
  /** By the subject that each is. */
  readonly parties: Readonly<Record<string, ExampleParty>>;
  readonly expect: Expected;
}
