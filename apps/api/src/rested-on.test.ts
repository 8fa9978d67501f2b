import {
  type Context,
  completeStep,
  examineDossier,
  feedResult,
  followDossier,
  myPapers,
  requestSupplement,
  revokeResult,
  takeSilenceAsYes,
  withdrawResult,
  worklist,
} from "@motlan/service";
import type { StoreConfig } from "@motlan/store";
import { startPostgres, type TestPostgres } from "@motlan/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { eventually } from "./testing/eventually.ts";
import { chair, filer, type Office, openOffice } from "./testing/office.ts";

let office: Office;
let server: TestPostgres | null = null;

const stores: readonly (readonly [string, () => Promise<StoreConfig>])[] = [
  ["PGlite", async () => ({ kind: "pglite", folder: null })],
  [
    "PostgreSQL",
    async () => {
      server = await startPostgres();
      return { kind: "postgres", url: await server.url("office") };
    },
  ],
];

const examined = async (id: string, official = chair) => {
  const found = await examineDossier(office.ctx, official, id);
  if (!found.ok) throw new Error(found.issues[0].code);
  return found.value;
};

const sign = async (dossierId: string, ctx: Context = office.ctx) =>
  completeStep(ctx, chair, { dossierId, seq: (await examined(dossierId)).dossier.seq, note: null });

const issued = async (): Promise<{
  readonly dossierId: string;
  readonly resultId: string;
  readonly number: string;
}> => {
  const dossierId = await office.dossierToSign();
  const signed = await sign(dossierId);
  if (!signed.ok || !signed.value.result) throw new Error("nothing was issued");
  return { dossierId, resultId: signed.value.result.id, number: signed.value.result.number };
};

const restingOn = ({ resultId, number }: { readonly resultId: string; readonly number: string }, events?: number) =>
  office.dossierToSign({ "proof-of-birth": { way: "result", resultId, number, standing: "confirmed" } }, events);

const revoke = (resultId: string, ctx: Context = office.ctx, reason = "Cấp nhầm người") =>
  revokeResult(ctx, chair, { resultId, reasonCode: "issued-unlawfully", reason });

/** A store in which one method, asked the given time inside a transaction, breaks off. */
const breakingAt = (method: "enqueue" | "append" | "addResult", time: number): Context => {
  let asked = 0;
  const broken = () => {
    asked += 1;
    if (asked === time) throw new RangeError("the power is gone");
  };
  const { store } = office.ctx;
  return {
    ...office.ctx,
    store: {
      ...store,
      transact: (work) =>
        store.transact((tx) =>
          work({
            ...tx,
            enqueue: async (job) => (method === "enqueue" && broken(), tx.enqueue(job)),
            append: async (...given) => (method === "append" && broken(), tx.append(...given)),
            addResult: async (result) => (method === "addResult" && broken(), tx.addResult(result)),
          }),
        ),
    },
  };
};

describe.each(stores)("on %s", (_name, config) => {
  beforeAll(async () => {
    office = await openOffice(await config());
  });
  afterAll(async () => {
    await office.close();
    await server?.stop();
    server = null;
  });

  test.each([
    ["addResult", 1],
    ["append", 1],
    ["enqueue", 1],
    ["enqueue", 2],
  ] as const)(
    "a signature that breaks off at %s %i leaves no result, no event, no job and no number",
    async (at, time) => {
      const dossierId = await office.dossierToSign();
      const before = (await examined(dossierId)).events;
      const papers = await myPapers(office.ctx, filer);
      await expect(sign(dossierId, breakingAt(at, time))).rejects.toThrow("the power is gone");
      expect((await examined(dossierId)).events).toEqual(before);
      expect(await myPapers(office.ctx, filer)).toEqual(papers);
      const signed = await sign(dossierId);
      expect(signed.ok && signed.value.result?.number).toBe(`${papers.length + 1}/2026`);
    },
  );

  test("revoking a result flags every dossier that rests on it, signed or not, and no other", async () => {
    const result = await issued();
    const [open, signed, beside] = [await restingOn(result), await restingOn(result), await restingOn(await issued())];
    await sign(signed);
    expect(await revoke(result.resultId)).toEqual({ ok: true, value: { open: 2, closed: 0 } });
    for (const id of [open, signed]) {
      const { dossier, events } = await examined(id);
      const { resultId, number } = result;
      const flag = { requirement: "proof-of-birth", resultId, number, reason: "Cấp nhầm người" };
      expect(dossier.withdrawn).toEqual([flag]);
      expect(events.at(-1)).toMatchObject({ kind: "evidence-withdrawn", by: { kind: "official", name: chair.name } });
    }
    const rows = await worklist(office.ctx, chair, "");
    const flagged = rows.filter(({ listing }) => listing.evidenceWithdrawn).map(({ id }) => id);
    expect(flagged.toSorted()).toEqual([open, signed].toSorted());
    expect((await examined(beside)).dossier.withdrawn).toEqual([]);
  });

  test("a flag does not make the dossier forget that the filer's silence means yes", async () => {
    const result = await issued();
    const dossierId = await restingOn(result, 3);
    const { stepSeq } = (await examined(dossierId)).dossier;
    await revoke(result.resultId);
    const { step, seq } = (await examined(dossierId)).dossier;
    expect([step, stepSeq, seq]).toEqual([3, 3, 4]);
    await takeSilenceAsYes(office.ctx, { dossierId, seq: stepSeq });
    expect((await examined(dossierId)).dossier.step).toBe(4);
  });

  test("what is signed does not rest on what was revoked, until something else has been asked for", async () => {
    const result = await issued();
    const dossierId = await restingOn(result);
    await revoke(result.resultId);
    const { acts, dossier } = await examined(dossierId);
    expect(acts).toEqual(["supplement", "refuse"]);
    expect(await sign(dossierId)).toMatchObject({ ok: false, issues: [{ code: "act-not-allowed" }] });
    const ask = (path: string) =>
      requestSupplement(office.ctx, chair, {
        dossierId,
        seq: dossier.seq,
        points: [{ path, message: "Gửi giấy khác" }],
        reason: "Giấy cũ đã bị thu hồi",
      });
    expect(await ask("child.fullName")).toMatchObject({ ok: false, issues: [{ code: "supplement-asked-before" }] });
    expect(await ask("proof-of-birth")).toMatchObject({ ok: true, value: { state: 5, supplementsAsked: 0 } });
    const followed = await followDossier(office.ctx, filer, dossierId);
    expect(followed).toMatchObject({ ok: true, value: { acts: ["supplement"], dossier: { withdrawn: [{}] } } });
  });

  test.each([
    ["append", 1],
    ["append", 3],
    ["enqueue", 1],
  ] as const)(
    "a revocation that breaks off at %s %i leaves the result in force and flags nothing",
    async (at, time) => {
      const result = await issued();
      const resting = [await restingOn(result), await restingOn(result)];
      const before = await Promise.all([...resting, result.dossierId].map((id) => examined(id)));
      await expect(revoke(result.resultId, breakingAt(at, time))).rejects.toThrow("the power is gone");
      const after = await Promise.all([...resting, result.dossierId].map((id) => examined(id)));
      expect(after.map(({ events }) => events)).toEqual(before.map(({ events }) => events));
      expect((await office.ctx.store.result(result.resultId))?.revocation).toBeNull();
      expect(await revoke(result.resultId)).toMatchObject({ ok: true, value: { open: 2 } });
    },
  );

  test("a result is revoked once, however many try", async () => {
    const { resultId, dossierId } = await issued();
    const tries = await Promise.all([revoke(resultId), revoke(resultId), revoke(resultId)]);
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await revoke(resultId)).toMatchObject({ ok: false, issues: [{ code: "result-already-revoked" }] });
    const kinds = (await examined(dossierId)).events.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === "result-revoked")).toHaveLength(1);
  });

  test.each([
    ["somebody who does not sign", { ...chair, role: "civil-status-officer" }, "act-not-allowed"],
    ["the chair of another commune", { ...chair, authority: "peoples-committee:24163" }, "result-not-found"],
  ])("%s revokes nothing", async (_who, official, code) => {
    const { resultId, dossierId } = await issued();
    const given = { resultId, reasonCode: "other", reason: "Vì …" } as const;
    expect(await revokeResult(office.ctx, official, given)).toMatchObject({ ok: false, issues: [{ code }] });
    expect((await examined(dossierId)).revocable).toEqual({ open: 0, closed: 0 });
    expect((await examined(dossierId, { ...chair, role: "civil-status-officer" })).revocable).toBeNull();
  });

  test("nothing is revoked without a reason in words", async () => {
    const { resultId } = await issued();
    expect(await revoke(resultId, office.ctx, "  ")).toMatchObject({ ok: false, issues: [{ code: "reason-missing" }] });
    expect((await office.ctx.store.result(resultId))?.revocation).toBeNull();
  });

  test("a register that is down hears of the birth, then of its revocation, once each, when it is back", async () => {
    office.registersAre("down");
    await office.work();
    const { resultId, dossierId } = await issued();
    await revoke(resultId);
    const withdraw = () => withdrawResult(office.ctx, { dossierId, service: "civil-status.revoke-birth" });
    expect(await withdraw()).toMatchObject({ ok: false, issues: [{ code: "not-told-yet" }] });
    office.registersAre("up");
    const { dossier } = await eventually(
      () => examined(dossierId),
      ({ dossier: { revocation } }) => revocation?.told.length === 1,
    );
    expect(dossier).toMatchObject({ state: 10, revocation: { told: ["civil-status.revoke-birth"] } });
    expect(await withdraw()).toMatchObject({ ok: true });
    const own = office.told.filter(({ key }) => key.startsWith(resultId));
    expect(own.map(({ service }) => service).filter((it) => it.startsWith("civil-status"))).toEqual([
      "civil-status.file-birth",
      "civil-status.revoke-birth",
    ]);
    expect(own.at(-1)).toMatchObject({
      key: `${resultId}:revoked`,
      body: { soDinhDanh: "001326000001", so: dossier.result?.number, lyDo: "Cấp nhầm người" },
    });
  });

  test("of what a dossier rests on, only what was revoked is withdrawn", async () => {
    const [one, other] = [await issued(), await issued()];
    const by = ({ resultId, number }: typeof one) =>
      ({ way: "result", resultId, number, standing: "confirmed" }) as const;
    const dossierId = await office.dossierToSign({ "proof-of-birth": by(one), kinship: by(other) });
    await revoke(other.resultId);
    const { withdrawn } = (await examined(dossierId)).dossier;
    expect(withdrawn.map(({ requirement }) => requirement)).toEqual(["kinship"]);
  });

  test("values from a result that was revoked are not signed, and no paper makes up for them", async () => {
    const result = await issued();
    const dossierId = await office.dossierNaming(result.resultId);
    expect(await revoke(result.resultId)).toEqual({ ok: true, value: { open: 1, closed: 0 } });
    const { acts, dossier } = await examined(dossierId);
    expect(dossier.withdrawn).toMatchObject([{ requirement: null, number: result.number }]);
    expect(acts).toEqual(["refuse"]);
    expect(await sign(dossierId)).toMatchObject({ ok: false, issues: [{ code: "act-not-allowed" }] });
  });

  test("a register that answers and does not take a result is told again, and the office sees it", async () => {
    office.registersAre("refusing");
    const { dossierId } = await issued();
    const service = "population.file-birth";
    const feed = () => feedResult(office.ctx, { dossierId, service });
    expect(await feed()).toMatchObject({ ok: false, issues: [{ code: "register-took-nothing" }] });
    expect(await feed()).toMatchObject({ ok: false });
    const refused = await examined(dossierId);
    expect(refused.dossier).toMatchObject({ state: 9, notTaken: expect.arrayContaining([service]) });
    expect(refused.events.filter((it) => it.kind === "not-taken" && it.service === service)).toHaveLength(1);
    office.registersAre("up");
    await feed();
    expect((await examined(dossierId)).dossier.notTaken).not.toContain(service);
  });

  test("a dossier that is closed is flagged, and stays closed", async () => {
    const result = await issued();
    const dossierId = await restingOn(result);
    await sign(dossierId);
    await eventually(
      () => examined(dossierId),
      ({ dossier }) => dossier.state === 10,
    );
    const { dossierId: issuing } = result;
    expect((await examined(issuing)).revocable).toEqual({ open: 0, closed: 1 });
    expect(await revoke(result.resultId)).toEqual({ ok: true, value: { open: 0, closed: 1 } });
    const { dossier, acts } = await examined(dossierId);
    expect(dossier).toMatchObject({ state: 10, step: null, withdrawn: [{ number: result.number }] });
    expect(acts).toEqual([]);
  });
});
