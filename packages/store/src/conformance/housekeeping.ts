import type { SessionRecord } from "@motlan/service";
import { expect, test } from "vitest";
import { after, fresh, noon } from "./samples.ts";
import type { Subject } from "./subject.ts";

export const requestPromises = (subject: Subject): void => {
  test("a key that was answered gives the same answer, and for another body a conflict", async () => {
    const { store } = subject();
    const key = fresh("key");
    expect(await store.idempotent(key, "body")).toBeNull();
    await store.rememberAnswer(key, "body", { code: "H26.107-1", list: [1, null] });
    expect(await store.idempotent(key, "body")).toEqual({ answer: { code: "H26.107-1", list: [1, null] } });
    expect(await store.idempotent(key, "another body")).toBe("conflict");
  });

  test("a key is not answered twice", async () => {
    const key = fresh("key");
    await subject().store.rememberAnswer(key, "body", "first");
    await expect(subject().store.rememberAnswer(key, "body", "second")).rejects.toThrow("23505");
    expect(await subject().store.idempotent(key, "body")).toEqual({ answer: "first" });
  });

  test("two requests with one key at once are answered once", async () => {
    const { store } = subject();
    const key = fresh("key");
    const request = (mine: string) =>
      store.transact(async (tx) => {
        const known = await tx.idempotent(key, "body");
        if (known === null) await tx.rememberAnswer(key, "body", mine);
        return known === null || known === "conflict" ? mine : known.answer;
      });
    const answers = await Promise.all(["a", "b", "c", "d"].map(request));
    expect(new Set(answers).size).toBe(1);
  });

  test("a counter counts by name, and a number taken by a failed transaction is given again", async () => {
    const { store } = subject();
    const counter = fresh("counter");
    expect([await store.nextNumber(counter), await store.nextNumber(counter)]).toEqual([1, 2]);
    const failing = store.transact(async (tx) => {
      expect(await tx.nextNumber(counter)).toBe(3);
      throw new RangeError("after all not");
    });
    await expect(failing).rejects.toThrow("after all not");
    expect([await store.nextNumber(counter), await store.nextNumber(fresh("counter"))]).toEqual([3, 1]);
  });
};

const aSession = (): SessionRecord => ({
  id: fresh("session"),
  face: "citizen",
  claims: { sub: "079190000001" },
  expiresAt: after(30),
});

export const sessionPromises = (subject: Subject): void => {
  test("a session is known until it expires", async () => {
    const session = aSession();
    await subject().store.putSession(session);
    expect(await subject().store.session(session.id, after(29))).toEqual(session);
    expect(await subject().store.session(session.id, after(30))).toBeNull();
  });

  test("a session that is put again is prolonged", async () => {
    const session = aSession();
    await subject().store.putSession(session);
    await subject().store.putSession({ ...session, expiresAt: after(60) });
    expect(await subject().store.session(session.id, after(45))).toMatchObject({ expiresAt: after(60) });
  });

  test("a session that was ended is not known", async () => {
    const session = aSession();
    await subject().store.putSession(session);
    await subject().store.removeSession(session.id);
    expect(await subject().store.session(session.id, noon)).toBeNull();
  });

  test("sessions that expired more than a month ago are not kept", async () => {
    const [old, recent] = [aSession(), { ...aSession(), expiresAt: after(45 * 24 * 60) }];
    await subject().store.putSession(old);
    await subject().store.putSession(recent);
    expect(await subject().store.session(old.id, noon)).toBeNull();
    expect(await subject().store.session(recent.id, noon)).toEqual(recent);
  });
};

export const incidentPromises = (subject: Subject): void => {
  test("the incidents of a dossier are kept in order", async () => {
    const { store } = subject();
    const dossierId = fresh("dossier");
    const forged = { at: noon, kind: "sealed-value-sent", dossierId, detail: { paths: ["mother.fullName"] } };
    const later = { at: after(1), kind: "sealed-value-sent", dossierId, detail: null };
    await store.addIncident(forged);
    await store.addIncident({ ...forged, dossierId: null });
    await store.addIncident(later);
    expect(await store.incidents(dossierId)).toEqual([forged, later]);
  });
};
