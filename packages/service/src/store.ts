import type { DossierEvent, PartyConfirmation, RequirementMet, SourcedValues } from "@motlan/dossier";
import type { Instant, Json } from "@motlan/kernel";
import type { Enquiry, EnquiryOutcome, Seal } from "@motlan/prefill";
import type { Procedure } from "@motlan/procedure";
import type { IssuedResult, Result, ResultRevocation } from "@motlan/results";
import type { CorrectionStore } from "./corrections/correction-store.ts";
import type { PublicationAct } from "./publishing/publication.ts";

/**
 * A definition as it was proposed once, for good; what is public of it its acts tell. `id` is
 * `<procedure>@<first 12 hex digits of the content hash>`.
 */
export interface ProcedureVersion {
  readonly id: string;
  readonly procedureId: string;
  readonly definition: Procedure;
  readonly addedAt: Instant;
}

/** What a party said when she was asked. */
export type PartAnswer =
  | {
      readonly kind: "confirmed";
      readonly confirmation: PartyConfirmation;
      readonly values: SourcedValues;
      readonly requirements: Readonly<Record<string, RequirementMet>>;
    }
  | { readonly kind: "refused"; readonly at: Instant; readonly reason: string }
  /** The filer asked somebody else, or the same person anew: this asking counts no more. */
  | { readonly kind: "withdrawn"; readonly at: Instant };

/** What a party is asked in somebody else's dossier: a form of her own, with its own answers, seals and looks. */
export interface Part {
  /** The id of the dossier. */
  readonly of: string;
  /** The subject that she is. */
  readonly party: string;
  /** Null until she has answered. */
  readonly answer: PartAnswer | null;
}

/** One case. Before it is sent its answers live here; afterwards its events say everything. */
export interface DossierRecord {
  readonly id: string;
  readonly procedureVersion: string;
  /** Personal id and name of the filer. */
  readonly filer: string;
  readonly filerName: string;
  readonly startedAt: Instant;
  /** What was typed, by path; never a value that a register vouched for. */
  readonly answers: Readonly<Record<string, Json>>;
  readonly listing: DossierListing;
  /** Only of a party's part: `filer` is then the party. It is never sent; the dossier is. */
  readonly part?: Part;
}

/** What lists and worklists are made from, kept in step with the events in the same transaction. */
export interface DossierListing {
  readonly status: "draft" | "open" | "closed";
  /** Official state code 1 to 10, or null for a draft. */
  readonly state: number | null;
  readonly code: string | null;
  readonly authority: string | null;
  readonly step: string | null;
  /** The role that is next, or null where the filer, the system or nobody is. */
  readonly role: string | null;
  /** The other authority whose step it is now, which sees it as long; null while it is with its own. */
  readonly handedTo: string | null;
  readonly due: Instant | null;
  readonly submittedAt: Instant | null;
  /** Folded words by which the desk finds it: code and names. */
  readonly search: string;
  /** Whom the dossier is about, as listed: the child's name. */
  readonly about: string;
  /** The number of its last event; 0 for a draft. */
  readonly seq: number;
  /** Ids of the results by which its requirements are met. */
  readonly restsOn: readonly string[];
  /** One of them was revoked, and nothing has replaced it. */
  readonly evidenceWithdrawn: boolean;
}

/** One look by the state at one person's data. Written before the look, completed after it. */
export interface Disclosure {
  readonly id: string;
  readonly at: Instant;
  /** Personal id of the person looked at. */
  readonly person: string;
  readonly register: string;
  readonly service: string;
  readonly elements: readonly string[];
  /** The record that was asked for; empty for somebody who was named in the answer. */
  readonly ref: string;
  readonly dossierId: string;
  readonly procedureCode: string;
  readonly law: string;
  /** Who asked: `filer`, `system`, or name and office of an official. */
  readonly by: string;
  readonly outcome: EnquiryOutcome;
}

/** What came of the looks of a dossier. */
export interface CameOfLooks {
  /** That others were named in answers. */
  readonly named: readonly Disclosure[];
  readonly seals: readonly Seal[];
  readonly closings: readonly Closing[];
  readonly incidents: readonly IncidentRecord[];
}

/** What came of a look, and when the same may be taken again, where that is told. */
export interface Closing {
  readonly id: string;
  readonly outcome: EnquiryOutcome;
  readonly retryAt?: Instant;
}

export interface FileRecord {
  readonly id: string;
  readonly dossierId: string;
  readonly requirement: string;
  readonly evidenceType: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly uploadedAt: Instant;
}

export interface SessionRecord {
  /** SHA-256 of the cookie's value. */
  readonly id: string;
  readonly face: "citizen" | "desk" | "studio";
  readonly claims: Json;
  readonly expiresAt: Instant;
}

export interface IncidentRecord {
  readonly at: Instant;
  readonly kind: string;
  readonly dossierId: string | null;
  /** Codes and paths; never a value. */
  readonly detail: Json;
}

export interface ResultsWanted {
  readonly type: string;
  /** The number of the person whom the result is about. */
  readonly personalId: string;
  /** The personal id of who wants to rest on it. */
  readonly viewer: string;
}

/** Which disclosures of a person: so many, the newest first, older than the one with the id `before`. */
export interface DisclosurePage {
  readonly before?: string;
  /** Of this register only. */
  readonly register?: string;
  readonly limit: number;
}

/** So many dossiers in flight of a procedure, with ids behind `after`. */
export interface InFlightPage {
  readonly procedureId: string;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A draft that goes on under another version of its procedure. */
export interface DraftMove {
  readonly dossierId: string;
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly at: Instant;
  /** What had been answered and is not asked there; kept here, and shown to the filer. */
  readonly lost: Readonly<Record<string, Json>>;
  /** The paths that are asked there and were not before. */
  readonly asked: readonly string[];
  /** All answers as they are there. */
  readonly answers: Readonly<Record<string, Json>>;
}

/** What a register said, sealed by who keeps it; the key tells nobody whom it was asked about. */
export interface CachedAnswer {
  readonly key: string;
  readonly register: string;
  readonly sealed: string;
  readonly expiresAt: Instant;
}

/** A job that runs after the transaction that asked for it is committed, again until it succeeds. */
export interface JobRequest {
  readonly name: string;
  readonly data: Json;
  /** Not before; at once if left out. */
  readonly startAfter?: Instant;
  /** Two open jobs of one name and key are one job. */
  readonly key?: string;
}

/** The port to what is kept. Every method is one statement or one transaction. */
export interface Store extends CorrectionStore {
  /** All or nothing. Inside, `tx` is the only store to use; transactions do not nest. */
  transact<T>(work: (tx: Store) => Promise<T>): Promise<T>;

  /** Adding the same version again changes nothing. */
  addVersion(version: ProcedureVersion): Promise<void>;
  version(id: string): Promise<ProcedureVersion | null>;
  /** False, and nothing is written, where the version has an act of that number. */
  addPublicationAct(act: PublicationAct): Promise<boolean>;
  /** In the order in which they were done; of all procedures where none is named. */
  publicationActs(procedureId?: string): Promise<readonly PublicationAct[]>;
  /** Drafts and open dossiers of a procedure, whatever their version, by their ids; what parties were asked is left out. */
  inFlight(page: InFlightPage): Promise<readonly DossierRecord[]>;
  /** Gives a draft another version and its answers there; false if it is no draft of the version it is moved from. */
  moveDraft(move: DraftMove): Promise<boolean>;
  /** The first first. */
  movesOf(dossierId: string): Promise<readonly Omit<DraftMove, "answers">[]>;

  createDossier(dossier: DossierRecord): Promise<void>;
  dossier(id: string): Promise<DossierRecord | null>;
  /** As `dossier`, and nobody else writes it until the transaction ends. */
  lockDossier(id: string): Promise<DossierRecord | null>;
  dossiersOfFiler(personalId: string): Promise<readonly DossierRecord[]>;
  /** Open dossiers of an authority and those handed to it, nearest deadline first; then the closed ones, newest first, at most `limit` in all. */
  worklist(authority: string, limit: number): Promise<readonly DossierRecord[]>;
  /** Merges answers by path; null takes one away. */
  saveAnswers(id: string, patch: Readonly<Record<string, Json>>): Promise<void>;
  /** What parties were asked in a dossier, the last first. */
  partsOf(dossierId: string): Promise<readonly DossierRecord[]>;
  answerPart(id: string, answer: PartAnswer): Promise<void>;
  /**
   * Appends events and sets the listing, if `seq` numbers still follow on the last one; false if the dossier has moved.
   */
  append(id: string, events: readonly DossierEvent[], listing: DossierListing): Promise<boolean>;
  events(id: string): Promise<readonly DossierEvent[]>;

  putSeals(dossierId: string, seals: readonly Seal[]): Promise<void>;
  /** The newest seal of each ref and element. */
  seals(dossierId: string): Promise<readonly Seal[]>;

  /** However many there are: all or none of them. */
  openDisclosure(...disclosures: readonly Disclosure[]): Promise<void>;
  closeDisclosure(...closings: readonly Closing[]): Promise<void>;
  /** All of it or nothing. */
  recordAnswers(dossierId: string, came: CameOfLooks): Promise<void>;
  /** Of looks at this person, and at others for the dossiers that this person files. */
  disclosuresOf(personalId: string, page: DisclosurePage): Promise<readonly Disclosure[]>;
  enquiries(dossierId: string): Promise<readonly Enquiry[]>;

  /** What is sealed under these keys and has not expired, by key. */
  cachedAnswers(keys: readonly string[], now: Instant): Promise<ReadonlyMap<string, string>>;
  /** Each, of different keys, in the place of what was under its key. Those that have expired by now are cleared away. */
  keepAnswers(answers: readonly CachedAnswer[], now: Instant): Promise<void>;
  /** Of one register, all. */
  forgetAnswers(register: string): Promise<void>;

  addFile(file: FileRecord): Promise<void>;
  removeFile(id: string): Promise<void>;
  file(id: string): Promise<FileRecord | null>;
  filesOf(dossierId: string): Promise<readonly FileRecord[]>;

  addResult(result: IssuedResult): Promise<void>;
  result(id: string): Promise<Result | null>;
  /** As `result`, and nobody else locks it until the transaction ends: who rests on it, or revokes it, does. */
  lockResult(id: string): Promise<Result | null>;
  /** Takes a result out of use, once; false if it was revoked before. */
  revoke(id: string, revocation: ResultRevocation): Promise<boolean>;
  /** Newest first, those that were revoked too. */
  resultsVisibleTo(personalId: string): Promise<readonly Result[]>;
  /** The results of a type about a person that the viewer may see, newest first, those that were revoked too. */
  resultsFor(wanted: ResultsWanted): Promise<readonly Result[]>;
  /** Sent dossiers, open or closed, of which a requirement is met by that result. */
  dossiersRestingOn(resultId: string): Promise<readonly DossierRecord[]>;

  /** The answer that this key was given before, or null; with another body's hash, `conflict`. */
  idempotent(key: string, bodyHash: string): Promise<{ readonly answer: Json } | "conflict" | null>;
  rememberAnswer(key: string, bodyHash: string, answer: Json): Promise<void>;

  /** 1, 2, 3 … per name, without gaps among committed transactions. */
  nextNumber(counter: string): Promise<number>;

  addIncident(incident: IncidentRecord): Promise<void>;
  incidents(dossierId: string): Promise<readonly IncidentRecord[]>;

  putSession(session: SessionRecord): Promise<void>;
  session(id: string, now: Instant): Promise<SessionRecord | null>;
  removeSession(id: string): Promise<void>;

  enqueue(job: JobRequest): Promise<void>;
}
