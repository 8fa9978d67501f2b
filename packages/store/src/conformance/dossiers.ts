import { expect, test } from "vitest";
import { after, aListing, anEvent, fresh } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

export const dossierPromises = (subject: Subject): void => {
  test("a dossier is read as it was written, digits that are text included", async () => {
    const answers = { "child.fullName": { family: "Lò", given: "An" }, phone: "0912345678", copies: 2, note: "12" };
    const dossier = await started(subject(), { answers });
    expect(await subject().store.dossier(dossier.id)).toEqual(dossier);
    expect(await subject().store.lockDossier(dossier.id)).toEqual(dossier);
  });

  test("a dossier that was never started is not there", async () => {
    expect(await subject().store.dossier("nobody's")).toBeNull();
    expect(await subject().store.lockDossier("nobody's")).toBeNull();
  });

  test("filers see their own dossiers, the newest first", async () => {
    const filer = fresh("filer");
    const older = await started(subject(), { filer, startedAt: after(1) });
    const newer = await started(subject(), { filer, startedAt: after(2) });
    await started(subject(), { filer: fresh("filer") });
    expect(await subject().store.dossiersOfFiler(filer)).toEqual([newer, older]);
  });

  test("what parties were asked in a dossier is found by it, the last first, and each keeps her answer", async () => {
    const { store } = subject();
    const { id: of } = await started(subject());
    const part = { of, party: "other", answer: null };
    const older = await started(subject(), { startedAt: after(1), part });
    const newer = await started(subject(), { startedAt: after(2), part });
    await started(subject(), { part: { ...part, of: fresh("dossier") } });
    expect(await store.partsOf(of)).toEqual([newer, older]);
    const answer = { kind: "refused", at: after(3), reason: "Không" } as const;
    await store.answerPart(newer.id, answer);
    expect((await store.dossier(newer.id))?.part).toEqual({ ...part, answer });
    expect((await store.dossier(older.id))?.part).toEqual(part);
    expect((await store.dossier(of))?.part).toBeUndefined();
  });

  test("saving answers merges them by path, and null takes one away", async () => {
    const { store } = subject();
    const { id } = await started(subject(), { answers: { keep: "a", change: "b", drop: "c" } });
    await store.saveAnswers(id, { change: "B", drop: null, more: { part: null, list: [null, 1] } });
    const saved = await store.dossier(id);
    expect(saved?.answers).toEqual({ keep: "a", change: "B", more: { part: null, list: [null, 1] } });
  });

  test("answers saved from two tabs at once are both kept", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const paths = Array.from({ length: 10 }, (_, index) => `field-${index}`);
    await Promise.all(paths.map((path) => store.saveAnswers(id, { [path]: path })));
    expect(Object.keys((await store.dossier(id))?.answers ?? {}).toSorted()).toEqual(paths);
  });
};

export const worklistPromises = (subject: Subject): void => {
  test("a dossier in the hands of another authority is on both lists, and leaves the other's with the step", async () => {
    const [own, other] = [fresh("authority"), fresh("authority")];
    const { store } = subject();
    const listing = aListing({ authority: own, handedTo: other, status: "open", due: after(1) });
    const { id } = await started(subject(), { listing });
    const ids = async (authority: string) => (await store.worklist(authority, 10)).map((it) => it.id);
    expect([await ids(own), await ids(other)]).toEqual([[id], [id]]);
    await store.append(id, [anEvent(1)], { ...listing, handedTo: null, seq: 1 });
    expect([await ids(own), await ids(other)]).toEqual([[id], []]);
  });

  test("a worklist has the open dossiers by deadline, then the closed ones from the newest", async () => {
    const authority = fresh("authority");
    const put = async (listing: Parameters<typeof aListing>[0]) =>
      (await started(subject(), { listing: aListing({ authority, ...listing }) })).id;
    const closedOld = await put({ status: "closed", submittedAt: after(1), due: after(1) });
    const openWithoutDue = await put({ status: "open", submittedAt: after(2) });
    const openLate = await put({ status: "open", submittedAt: after(3), due: after(90) });
    const closedNew = await put({ status: "closed", submittedAt: after(4), due: after(2) });
    const openSoon = await put({ status: "open", submittedAt: after(5), due: after(30) });
    await put({ status: "draft" });
    await put({ status: "open", authority: fresh("authority") });
    const ids = async (limit: number) => (await subject().store.worklist(authority, limit)).map(({ id }) => id);
    expect(await ids(10)).toEqual([openSoon, openLate, openWithoutDue, closedNew, closedOld]);
    expect(await ids(4)).toEqual([openSoon, openLate, openWithoutDue, closedNew]);
    expect(await ids(1)).toEqual([openSoon]);
  });
};
