import {
  answerSupplement,
  type Context,
  completeStep,
  currentVersion,
  endUnanswered,
  examineDossier,
  followDossier,
  lapse,
  type Official,
  requestSupplement,
} from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chair, filer, type Office, openOffice } from "./testing/office.ts";
import { publish } from "./testing/publish.ts";

let office: Office;

beforeAll(async () => {
  office = await openOffice({ kind: "pglite", folder: null });
  const version = await currentVersion(office.ctx, "birth-registration");
  if (!version) throw new Error("births are not registered here");
  const steps = version.definition.steps.map((it) => (it.id === "examine" ? { ...it, lapsesAfterDays: 60 } : it));
  await publish(office.ctx, { ...version.definition, supplementDays: 7, steps });
});
afterAll(() => office.close());

const reception: Official = { ...chair, username: "motcua", role: "intake" };

/** The seventh working day after Tuesday 24 November, at the end of work. */
const until = "2026-12-03T17:00:00+07:00";

const asked = async (ctx: Context = office.ctx): Promise<string> => {
  const dossierId = await office.dossierToSign({}, 1);
  const points = [{ path: "child.fullName", message: "Thiếu họ" }];
  const told = await requestSupplement(ctx, reception, { dossierId, seq: 1, points, reason: "Chưa đủ họ tên" });
  if (!told.ok) throw new Error(told.issues[0].code);
  return dossierId;
};

const on = (now: string): Context => ({ ...office.ctx, clock: { now: () => now } });

const dossierOf = async (id: string) => {
  const found = await examineDossier(office.ctx, chair, id);
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value.dossier;
};

/** The office, and when its system is to look again at what. */
const remembering = (): { readonly ctx: Context; readonly jobs: unknown[] } => {
  const { store } = office.ctx;
  const jobs: unknown[] = [];
  const transact: typeof store.transact = (work) =>
    store.transact((tx) => work({ ...tx, enqueue: async (job) => (jobs.push(job), tx.enqueue(job)) }));
  return { ctx: { ...office.ctx, store: { ...store, transact } }, jobs };
};

test("both sides are told until when a supplement is awaited, and the system looks again then", async () => {
  const { ctx, jobs } = remembering();
  const dossierId = await asked(ctx);
  expect(jobs).toMatchObject([{ name: "end-unanswered", data: { dossierId } }]);
  expect(new Date((await dossierOf(dossierId)).supplement?.until ?? "")).toEqual(new Date(until));
  const followed = await followDossier(office.ctx, filer, dossierId);
  expect(followed).toMatchObject({ ok: true, value: { acts: ["supplement"], dossier: { supplement: {} } } });
});

test("a dossier whose supplement is not answered in time is stopped by the system, once", async () => {
  const dossierId = await asked();
  expect(await endUnanswered(on("2026-12-03T09:59:00.000Z"), { dossierId })).toMatchObject({ ok: true });
  expect((await dossierOf(dossierId)).state).toBe(5);
  const after = on("2026-12-03T10:00:00.000Z");
  for (const _ of [1, 2]) expect(await endUnanswered(after, { dossierId })).toMatchObject({ ok: true });
  const { state, refusal, seq, lastActor } = await dossierOf(dossierId);
  expect([state, refusal?.reasonCode, seq, lastActor.kind]).toEqual([8, "not-supplemented", 3, "system"]);
  const late = await answerSupplement(after, filer, { dossierId, seq, answers: {} });
  expect(late).toMatchObject({ ok: false });
});

test("a dossier at a step to which nobody comes in time is ended by the system, and not before or once it has moved", async () => {
  const { ctx, jobs } = remembering();
  const dossierId = await office.dossierToSign({}, 1);
  expect(await completeStep(ctx, reception, { dossierId, seq: 1, note: null })).toMatchObject({ ok: true });
  const startAfter = "2027-01-23T02:00:00.000Z";
  expect(jobs).toEqual([{ name: "lapse", data: { dossierId, seq: 2 }, key: `${dossierId}-2`, startAfter }]);
  const after = on(startAfter);
  await lapse(after, { dossierId, seq: 1 });
  expect((await dossierOf(dossierId)).state).toBe(2);
  for (const _ of [1, 2]) expect(await lapse(after, { dossierId, seq: 2 })).toMatchObject({ ok: true });
  const { state, refusal, seq, lastActor } = await dossierOf(dossierId);
  expect([state, refusal?.reasonCode, seq, lastActor.kind]).toEqual([8, "not-come", 3, "system"]);
});
