import type { DossierRecord, PublicationAct } from "@motlan/service";
import { expect, test } from "vitest";
import { aDossier, after, aVersion, fresh, noon } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

const anAct = (version: string, given: Partial<PublicationAct> = {}): PublicationAct => ({
  version,
  procedureId: version.slice(0, version.indexOf("@")),
  seq: 1,
  act: "proposed",
  by: "thietke1",
  at: noon,
  effectiveFrom: "2026-07-02",
  reason: "",
  ...given,
});

export const versionPromises = (subject: Subject): void => {
  test("a version is read as it was added", async () => {
    const version = aVersion();
    await subject().store.addVersion(version);
    expect(await subject().store.version(version.id)).toEqual(version);
    expect(await subject().store.version("never added")).toBeNull();
  });

  test("adding a version again changes nothing", async () => {
    const version = aVersion();
    await subject().store.addVersion(version);
    const definition = { ...version.definition, code: "x" };
    await subject().store.addVersion({ ...version, addedAt: after(60), definition });
    expect(await subject().store.version(version.id)).toEqual(version);
  });

  test("what was done to the versions of a procedure is told in the order in which it was done", async () => {
    const { store } = subject();
    const procedure = fresh("procedure");
    const [one, other, ofAnother] = [aVersion(procedure), aVersion(procedure), aVersion()];
    for (const version of [one, other, ofAnother]) await store.addVersion(version);
    const acts = [
      anAct(other.id, { procedureId: procedure, at: after(2) }),
      anAct(one.id, { procedureId: procedure }),
      anAct(other.id, { procedureId: procedure, seq: 2, act: "approved", by: "thietke2" }),
      anAct(ofAnother.id, { procedureId: ofAnother.procedureId, act: "withdrawn", reason: "Sai lệ phí" }),
    ];
    for (const act of acts) expect(await store.addPublicationAct(act)).toBe(true);
    expect(await store.publicationActs(procedure)).toEqual(acts.slice(0, 3));
    const all = await store.publicationActs();
    expect(all.filter((it) => [one, other, ofAnother].some(({ id }) => id === it.version))).toEqual(acts);
  });

  test("of two acts with one number the second is refused, inside of a transaction as well", async () => {
    const { store } = subject();
    const version = aVersion();
    await store.addVersion(version);
    const own = { procedureId: version.procedureId };
    const first = anAct(version.id, own);
    expect(await store.addPublicationAct(first)).toBe(true);
    const second = await store.transact(async (tx) => {
      const isWritten = await tx.addPublicationAct({ ...first, act: "approved" });
      return [isWritten, await tx.publicationActs(version.procedureId)] as const;
    });
    expect(second).toEqual([false, [first]]);
  });
};

const byId = (one: DossierRecord, other: DossierRecord): number => (one.id < other.id ? -1 : 1);

export const movePromises = (subject: Subject): void => {
  test("drafts and open dossiers of a procedure are in flight, whatever their version; closed ones are not", async () => {
    const { store } = subject();
    const procedure = fresh("procedure");
    const versions = [aVersion(procedure), aVersion(procedure)];
    for (const version of versions) await store.addVersion(version);
    const [old = "", now = ""] = versions.map(({ id }) => id);
    const listing = (status: DossierRecord["listing"]["status"]) => ({ ...aDossier(old).listing, status });
    const flying = [aDossier(old), aDossier(now), aDossier(old, { listing: listing("open") })].toSorted(byId);
    const landed = aDossier(old, { listing: listing("closed") });
    const asked = aDossier(old, { part: { of: flying[0]?.id ?? "", party: "father", answer: null } });
    for (const dossier of [...flying, landed, asked]) await store.createDossier(dossier);
    await started(subject());
    const first = await store.inFlight({ procedureId: procedure, limit: 2 });
    expect(first).toEqual(flying.slice(0, 2));
    expect(await store.inFlight({ procedureId: procedure, limit: 2, after: first[1]?.id })).toEqual(flying.slice(2));
  });

  test("a draft is moved with its answers, from the version that was looked at alone, and the move is kept", async () => {
    const { store } = subject();
    const draft = await started(subject(), { answers: { copies: 2, note: "Gấp" } });
    const next = aVersion(fresh("procedure"));
    await store.addVersion(next);
    const kept = { dossierId: draft.id, from: draft.procedureVersion, to: next.id, by: "thietke2", at: noon };
    const move = { ...kept, lost: { note: "Gấp" }, asked: ["phone"], answers: { copies: 2 } };
    expect(await store.moveDraft({ ...move, from: next.id })).toBe(false);
    expect(await store.moveDraft(move)).toBe(true);
    expect(await store.moveDraft(move)).toBe(false);
    expect(await store.dossier(draft.id)).toEqual({ ...draft, procedureVersion: next.id, answers: { copies: 2 } });
    const { answers: _, ...told } = move;
    expect(await store.movesOf(draft.id)).toEqual([told]);
  });

  test("a dossier that was sent stays with its version", async () => {
    const { store } = subject();
    const sent = await started(subject(), { listing: { ...aDossier("").listing, status: "open" } });
    const move = { dossierId: sent.id, from: sent.procedureVersion, to: sent.procedureVersion, by: "x", at: noon };
    expect(await store.moveDraft({ ...move, lost: {}, asked: [], answers: {} })).toBe(false);
    expect(await store.movesOf(sent.id)).toEqual([]);
  });
};
