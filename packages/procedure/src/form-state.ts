import type { Commune } from "@motlan/fields";
import type { Instant, Json, Localized } from "@motlan/kernel";
import type { SubjectStatus } from "@motlan/rules";
import type { WhenDown } from "./catalogue.ts";
import type { Trust } from "./procedure.ts";

/** A vouched value as the browser may see it. It is shown, and never sent back. */
export interface SealView {
  readonly value: Json;
  readonly register: string;
  /** "CSDL dân cư": the chip's text. */
  readonly source: Localized;
  readonly asOf: Instant;
  readonly trust: Trust;
  /** She may say that it is wrong. */
  readonly disputable?: true;
  /** Somebody else has said so, and it is not settled. */
  readonly disputed?: true;
}

/** What she called wrong: her own word is in the field, and this beside it. */
export interface DisputedView extends Pick<SealView, "value" | "source" | "asOf"> {
  /** Of her request to put it right. */
  readonly number: string;
  /** Whose owner is asked. */
  readonly owner: Localized;
  /** The national code of the procedure that corrects what arises in that register. */
  readonly procedure?: string;
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
  /** The party that it is, where that is somebody else: what stands in its sections is asked in her session. */
  readonly party?: string;
}

/** How it stands with a party's confirmation, as far as the filer may know. */
export interface PartyView {
  /**
   * `unasked`: nobody is named; `ended`: she let the time pass; `lapsed`: she confirmed what has been changed since.
   */
  readonly state: "unasked" | "asked" | "confirmed" | "refused" | "lapsed" | "ended";
  /** As the filer named her. */
  readonly name: string;
  readonly askedAt?: Instant;
  /** The last moment at which she may answer. */
  readonly until?: Instant;
  readonly answeredAt?: Instant;
  /** Why she refused, in her words. */
  readonly reason?: string;
  /** The paths of what was changed since she confirmed. */
  readonly changed?: readonly string[];
}

/** What a party's own form says of itself: she is asked by somebody, and confirms instead of sending. */
export interface PartView {
  readonly party: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly until: Instant;
  readonly invitation: Localized;
  readonly statement: Localized;
  readonly state: PartyView["state"];
  readonly answeredAt?: Instant;
  readonly changed?: readonly string[];
}

/** One of a subject that is several: its key in `movers[key]`, and whom to call it. */
export interface OneOfSeveral {
  readonly subject: string;
  readonly key: string;
  readonly title: Localized;
}

export type RegisterState = "asking" | "answered" | "unavailable";

/** How a register stands that was asked something for a form. */
export interface RegisterView {
  readonly id: string;
  readonly title: Localized;
  readonly state: RegisterState;
  /** Of one that is silent: until when it is not asked again, where that is told. */
  readonly until?: Instant;
}

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
 * confirms it; or she says that the record is wrong (Resolution 66.7/2025/NQ-CP: then the paper is asked for, and the
 * register put right).
 */
export type AskedBecause =
  | "unavailable"
  | "none"
  | "withdrawn"
  | "shows-otherwise"
  | "not-connected"
  | "to-confirm"
  | "disputed";

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Which of the papers it is: an id among `anyOf`. */
  readonly evidenceType: string;
}

/** A procedure that issues what is asked for. */
export interface FirstDone {
  readonly code: string;
  /** None where neither the catalogue nor those published say what it is called. */
  readonly title?: Localized;
  /** The published procedure of that code; without it, it is done elsewhere. */
  readonly procedure?: string;
  /** What it issues is found by this dossier. */
  readonly found: boolean;
}

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
  /** Where that is silent, and the paper not asked for all the same. */
  readonly left?: LeftView;
  readonly anyOf: readonly { readonly id: string; readonly title: Localized }[];
  /** Where nothing meets it: the procedures by which such a paper is issued, to be done before. */
  readonly first?: readonly FirstDone[];
  /** Each of them is needed, and not only one. */
  readonly all?: true;
  readonly files: readonly UploadedFile[];
}

/** Something that is not asked of the filer, although its register is silent: what becomes of it instead. */
export interface LeftView {
  readonly register: string;
  readonly title: Localized;
  readonly whenDown: Exclude<WhenDown, "ask">;
}

/** All that the form of one dossier shows beside the definition, as the server knows it now. */
export interface FormState {
  readonly answers: Readonly<Record<string, Json>>;
  readonly sealed: Readonly<Record<string, SealView>>;
  /** By path. */
  readonly disputed?: Readonly<Record<string, DisputedView>>;
  /** Proposals for fields that are open and empty. */
  readonly suggested: Readonly<Record<string, Json>>;
  readonly subjects: Readonly<Record<string, SubjectView>>;
  /** Those picked of each subject that is several; the definition is spread over them. */
  readonly ones?: readonly OneOfSeveral[];
  /** Fields whose register has not answered yet, those that are left to it or to the office among them. */
  readonly pending: readonly string[];
  /** Of those, the ones that are waited for no more while she fills in, by path. */
  readonly left?: Readonly<Record<string, LeftView>>;
  /** What no field shows, and rules have to know before it is sent: by path, or by the subject that would be it. */
  readonly rulesAwaited?: Readonly<Record<string, LeftView>>;
  /** Open fields for which a proposal may still come, while registers are asked: empty ones are not missing yet. */
  readonly awaited?: readonly string[];
  /** Fields that are asked because their register did not answer: register title by path. */
  readonly missed: Readonly<Record<string, Localized>>;
  readonly registers: readonly RegisterView[];
  readonly requirements: readonly RequirementView[];
  /** The communes that its values name: the browser is not sent all. */
  readonly communes?: readonly Commune[];
  /** What is filled of what is shown, and the papers not asked for. */
  readonly counts: { readonly filled: number; readonly shown: number; readonly papersSpared: number };
  /** How it stands with each party, by the subject that she is. */
  readonly parties?: Readonly<Record<string, PartyView>>;
  /** Where the form is a party's own part of somebody else's dossier. */
  readonly part?: PartView;
  /** In a supplement, or a party's part: the only paths (fields, requirements) that may be changed; absent elsewhere. */
  readonly open?: readonly string[];
}
