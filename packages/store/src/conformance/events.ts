import { expect, test } from "vitest";
import { aListing, anEvent, aSeal, fresh } from "./samples.ts";
import { type Subject, started } from "./subject.ts";

export const eventPromises = (subject: Subject): void => {
  test("events are read in the order in which they happened", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    expect(await store.append(id, [anEvent(1), anEvent(2)], aListing({ seq: 2 }))).toBe(true);
    expect(await store.append(id, [anEvent(3)], aListing({ seq: 3 }))).toBe(true);
    expect(await store.events(id)).toEqual([anEvent(1), anEvent(2), anEvent(3)]);
  });

  test("the listing moves with the events", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const listing = aListing({ status: "open", state: 2, code: fresh("code"), step: "examine", seq: 1 });
    await store.append(id, [anEvent(1)], listing);
    expect((await store.dossier(id))?.listing).toEqual(listing);
  });

  test("an event whose number is taken is refused, and the first one stays", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    await store.append(id, [anEvent(1, "receive")], aListing({ seq: 1, step: "receive" }));
    expect(await store.append(id, [anEvent(1, "sign")], aListing({ seq: 1, step: "sign" }))).toBe(false);
    expect(await store.events(id)).toEqual([anEvent(1, "receive")]);
    expect((await store.dossier(id))?.listing.step).toBe("receive");
  });

  test("an event that leaves a number out is refused", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    expect(await store.append(id, [anEvent(2)], aListing({ seq: 2 }))).toBe(false);
    expect(await store.events(id)).toEqual([]);
  });

  test("a refused append does not spoil the transaction it is in", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    await store.transact(async (tx) => {
      expect(await tx.append(id, [anEvent(2)], aListing({ seq: 2 }))).toBe(false);
      expect(await tx.append(id, [anEvent(1)], aListing({ seq: 1 }))).toBe(true);
    });
    expect(await store.events(id)).toEqual([anEvent(1)]);
  });

  test("events that are not numbered one after the other are a mistake of the program", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    await expect(async () => store.append(id, [anEvent(1), anEvent(3)], aListing({ seq: 3 }))).rejects.toThrow(
      RangeError,
    );
  });
};

export const transactionPromises = (subject: Subject): void => {
  test("a transaction sees what it has written", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    await store.transact(async (tx) => {
      await tx.append(id, [anEvent(1)], aListing({ seq: 1 }));
      expect(await tx.events(id)).toHaveLength(1);
    });
  });

  test("a transaction that fails leaves nothing", async () => {
    const { store } = subject();
    const { id } = await started(subject());
    const [key, counter] = [fresh("key"), fresh("counter")];
    const failing = store.transact(async (tx) => {
      await tx.append(id, [anEvent(1)], aListing({ seq: 1 }));
      await tx.putSeals(id, [aSeal()]);
      await tx.rememberAnswer(key, "hash", "answer");
      await tx.nextNumber(counter);
      throw new RangeError("in the middle");
    });
    await expect(failing).rejects.toThrow("in the middle");
    expect([await store.events(id), await store.seals(id)]).toEqual([[], []]);
    expect((await store.dossier(id))?.listing.seq).toBe(0);
    expect(await store.idempotent(key, "hash")).toBeNull();
    expect(await store.nextNumber(counter)).toBe(1);
  });

  test("a transaction gives back what its work gives", async () => {
    expect(await subject().store.transact(() => Promise.resolve("done"))).toBe("done");
  });

  test("transactions do not nest", async () => {
    const { store } = subject();
    const nested = store.transact((tx) => tx.transact(() => Promise.resolve("inner")));
    await expect(nested).rejects.toThrow("do not nest");
    const beside = store.transact(() => store.transact(() => Promise.resolve("inner")));
    await expect(beside).rejects.toThrow("the only one to use");
  });

  test("the store itself is not asked in the middle of its transaction", async () => {
    const { store } = subject();
    const beside = store.transact(() => store.nextNumber("beside"));
    await expect(beside).rejects.toThrow("inside a transaction its own store is the only one to use");
  });

  test("what the database refuses is told by its code, without a word of the data", async () => {
    const dossier = await started(subject());
    const again = subject().store.createDossier(dossier);
    await expect(again).rejects.not.toHaveProperty("cause");
    await expect(again).rejects.toThrow(/^store\.createDossier failed \(23505\)$/u);
    await expect(again).rejects.toMatchObject({ name: "StoreFault", code: "23505" });
  });
};
