import { AsyncLocalStorage } from "node:async_hooks";
import type { Store } from "@motlan/service";
import type { Db } from "./database.ts";
import { guard } from "./fault.ts";
import { enqueue } from "./jobs/enqueue.ts";
import { recordAnswers } from "./repositories/answers.ts";
import { cachedAnswers, forgetAnswers, keepAnswers } from "./repositories/cached-answers.ts";
import {
  addCorrection,
  answerCorrection,
  correctionByNumber,
  correctionsOf,
  correctionTaken,
  disputes,
  openCorrections,
} from "./repositories/corrections.ts";
import { closeDisclosure, disclosuresOf, enquiries, openDisclosure } from "./repositories/disclosures.ts";
import {
  answerPart,
  createDossier,
  dossierById,
  dossiersOfFiler,
  dossiersRestingOn,
  lockDossier,
  partsOf,
  saveAnswers,
} from "./repositories/dossiers.ts";
import { inFlight, moveDraft, movesOf } from "./repositories/draft-moves.ts";
import { append, events } from "./repositories/events.ts";
import { addFile, fileById, filesOf, removeFile } from "./repositories/files.ts";
import { addIncident, incidents } from "./repositories/incidents.ts";
import { addPublicationAct, addVersion, publicationActs, version } from "./repositories/procedure-versions.ts";
import { idempotent, nextNumber, rememberAnswer } from "./repositories/requests.ts";
import { addResult, lockResult, resultById, resultsFor, resultsVisibleTo, revoke } from "./repositories/results.ts";
import { putSeals, seals } from "./repositories/seals.ts";
import { putSession, removeSession, sessionById } from "./repositories/sessions.ts";
import { worklist } from "./repositories/worklist.ts";

/** The database to run on, asked for by each method as it is called. */
type Reach = () => Db;

/** Set while the work of a transaction of this store runs. */
const working = new AsyncLocalStorage<Db>();

/**
 * Who asks the store itself in the middle of its transaction writes outside of it; on PGlite, which has one
 * connection, he waits for ever for the end of what waits for him. Better to be told.
 */
const outside =
  (db: Db): Reach =>
  () => {
    if (working.getStore() === db) throw new Error("inside a transaction its own store is the only one to use");
    return db;
  };

const noTransactions: Pick<Store, "transact"> = {
  transact: () => Promise.reject(new Error("transactions do not nest")),
};

const transactions = (db: Db): Pick<Store, "transact"> => ({
  transact: (work) =>
    guard("transact", () =>
      outside(db)().transaction((tx) => working.run(db, () => work({ ...methods(() => tx), ...noTransactions }))),
    ),
});

const definitions = (db: Reach) =>
  ({
    addVersion: (row) => guard("addVersion", () => addVersion(db(), row)),
    version: (id) => guard("version", () => version(db(), id)),
    addPublicationAct: (act) => guard("addPublicationAct", () => addPublicationAct(db(), act)),
    publicationActs: (procedureId) => guard("publicationActs", () => publicationActs(db(), procedureId)),
    inFlight: (page) => guard("inFlight", () => inFlight(db(), page)),
    moveDraft: (move) => guard("moveDraft", () => moveDraft(db(), move)),
    movesOf: (dossierId) => guard("movesOf", () => movesOf(db(), dossierId)),
  }) satisfies Partial<Store>;

const cases = (db: Reach) =>
  ({
    createDossier: (row) => guard("createDossier", () => createDossier(db(), row)),
    dossier: (id) => guard("dossier", () => dossierById(db(), id)),
    lockDossier: (id) => guard("lockDossier", () => lockDossier(db(), id)),
    dossiersOfFiler: (personalId) => guard("dossiersOfFiler", () => dossiersOfFiler(db(), personalId)),
    worklist: (authority, limit) => guard("worklist", () => worklist(db(), authority, limit)),
    saveAnswers: (id, patch) => guard("saveAnswers", () => saveAnswers(db(), id, patch)),
    partsOf: (dossierId) => guard("partsOf", () => partsOf(db(), dossierId)),
    answerPart: (id, answer) => guard("answerPart", () => answerPart(db(), id, answer)),
    append: (id, added, listing) => guard("append", () => append(db(), id, { events: added, listing })),
    events: (id) => guard("events", () => events(db(), id)),
  }) satisfies Partial<Store>;

const evidence = (db: Reach) =>
  ({
    putSeals: (dossierId, rows) => guard("putSeals", () => putSeals(db(), dossierId, rows)),
    seals: (dossierId) => guard("seals", () => seals(db(), dossierId)),
    openDisclosure: (...rows) => guard("openDisclosure", () => openDisclosure(db(), rows)),
    closeDisclosure: (...came) => guard("closeDisclosure", () => closeDisclosure(db(), came)),
    recordAnswers: (dossierId, came) => guard("recordAnswers", () => recordAnswers(db(), dossierId, came)),
    disclosuresOf: (personalId, page) => guard("disclosuresOf", () => disclosuresOf(db(), personalId, page)),
    enquiries: (dossierId) => guard("enquiries", () => enquiries(db(), dossierId)),
    addFile: (row) => guard("addFile", () => addFile(db(), row)),
    removeFile: (id) => guard("removeFile", () => removeFile(db(), id)),
    file: (id) => guard("file", () => fileById(db(), id)),
    filesOf: (dossierId) => guard("filesOf", () => filesOf(db(), dossierId)),
    addResult: (row) => guard("addResult", () => addResult(db(), row)),
    result: (id) => guard("result", () => resultById(db(), id)),
    lockResult: (id) => guard("lockResult", () => lockResult(db(), id)),
    revoke: (id, row) => guard("revoke", () => revoke(db(), id, row)),
    resultsVisibleTo: (personalId) => guard("resultsVisibleTo", () => resultsVisibleTo(db(), personalId)),
    resultsFor: (wanted) => guard("resultsFor", () => resultsFor(db(), wanted)),
    dossiersRestingOn: (resultId) => guard("dossiersRestingOn", () => dossiersRestingOn(db(), resultId)),
  }) satisfies Partial<Store>;

const corrections = (db: Reach) =>
  ({
    addCorrection: (row) => guard("addCorrection", () => addCorrection(db(), row)),
    correction: (number) => guard("correction", () => correctionByNumber(db(), number)),
    correctionsOf: (personalId) => guard("correctionsOf", () => correctionsOf(db(), personalId)),
    disputes: (dossierId) => guard("disputes", () => disputes(db(), dossierId)),
    correctionTaken: (number, at) => guard("correctionTaken", () => correctionTaken(db(), number, at)),
    answerCorrection: (number, answer) => guard("answerCorrection", () => answerCorrection(db(), number, answer)),
    openCorrections: (limit) => guard("openCorrections", () => openCorrections(db(), limit)),
  }) satisfies Partial<Store>;

const housekeeping = (db: Reach) =>
  ({
    idempotent: (key, bodyHash) => guard("idempotent", () => idempotent(db(), key, bodyHash)),
    rememberAnswer: (key, bodyHash, answer) =>
      guard("rememberAnswer", () => rememberAnswer(db(), { key, bodyHash, answer })),
    nextNumber: (name) => guard("nextNumber", () => nextNumber(db(), name)),
    cachedAnswers: (keys, now) => guard("cachedAnswers", () => cachedAnswers(db(), keys, now)),
    keepAnswers: (rows, now) => guard("keepAnswers", () => keepAnswers(db(), rows, now)),
    forgetAnswers: (register) => guard("forgetAnswers", () => forgetAnswers(db(), register)),
    addIncident: (row) => guard("addIncident", () => addIncident(db(), row)),
    incidents: (dossierId) => guard("incidents", () => incidents(db(), dossierId)),
    putSession: (row) => guard("putSession", () => putSession(db(), row)),
    session: (id, now) => guard("session", () => sessionById(db(), id, now)),
    removeSession: (id) => guard("removeSession", () => removeSession(db(), id)),
    enqueue: (job) => guard("enqueue", () => enqueue(db(), job)),
  }) satisfies Partial<Store>;

const methods = (db: Reach): Omit<Store, "transact"> => ({
  ...definitions(db),
  ...cases(db),
  ...evidence(db),
  ...corrections(db),
  ...housekeeping(db),
});

/** The port over a database, whichever it is. Rows stay in here. */
export const makeStore = (db: Db): Store => ({ ...methods(outside(db)), ...transactions(db) });
