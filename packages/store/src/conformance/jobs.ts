import type { Json } from "@motlan/kernel";
import { expect, test } from "vitest";
import { fresh } from "./samples.ts";
import type { Subject } from "./subject.ts";

/** A queue of a test's own; `count` gives what ran as soon as that many jobs have. */
const listening = async (subject: Subject, count: number) => {
  const name = fresh("job");
  const ran: Json[] = [];
  const { promise, resolve } = Promise.withResolvers<readonly Json[]>();
  const work = (data: Json): Promise<void> => {
    ran.push(data);
    if (ran.length === count) resolve(ran);
    return Promise.resolve();
  };
  return { name, ran, all: promise, listen: () => subject().jobs.work(name, work) };
};

export const jobPromises = (subject: Subject): void => {
  test.each([["text"], [12], [null], [{ dossierId: "d", list: [1, "2"] }]])(
    "a job is given the data %j",
    async (data) => {
      const { name, all, listen } = await listening(subject, 1);
      await subject().store.enqueue({ name, data });
      await listen();
      expect(await all).toEqual([data]);
    },
  );

  test("a job asked for in a transaction runs after its commit", async () => {
    const { name, ran, all, listen } = await listening(subject, 1);
    await listen();
    await subject().store.transact(async (tx) => {
      await tx.enqueue({ name, data: "job" });
      for (let look = 0; look < 20; look += 1) await tx.dossier("none");
      expect(ran).toEqual([]);
    });
    expect(await all).toEqual(["job"]);
  });

  test("a job asked for in a transaction that failed does not run", async () => {
    const { name, all, listen } = await listening(subject, 1);
    await listen();
    const failing = subject().store.transact(async (tx) => {
      await tx.enqueue({ name, data: "of the failed one" });
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow("no");
    await subject().store.enqueue({ name, data: "a later one" });
    expect(await all).toEqual(["a later one"]);
  });

  test("a queue that a failed transaction was the first to use is there for the next", async () => {
    const { name, all, listen } = await listening(subject, 1);
    const failing = subject().store.transact(async (tx) => {
      await tx.enqueue({ name, data: "first" });
      throw new RangeError("no");
    });
    await expect(failing).rejects.toThrow("no");
    await subject().store.transact((tx) => tx.enqueue({ name, data: "second" }));
    await listen();
    expect(await all).toEqual(["second"]);
  });

  test("a job that fails is taken up again", async () => {
    const name = fresh("job");
    const { promise, resolve } = Promise.withResolvers<number>();
    let tries = 0;
    await subject().jobs.work(name, () => {
      tries += 1;
      if (tries === 1) return Promise.reject(new Error("the register is down"));
      resolve(tries);
      return Promise.resolve();
    });
    await subject().store.enqueue({ name, data: null });
    expect(await promise).toBe(2);
  });

  test("two open jobs of one name and key are one job", async () => {
    const { name, ran, all, listen } = await listening(subject, 2);
    await subject().store.enqueue({ name, data: "first", key: "dossier-1" });
    await subject().store.enqueue({ name, data: "again", key: "dossier-1" });
    await subject().store.enqueue({ name, data: "another", key: "dossier-2" });
    await listen();
    await all;
    expect(new Set(ran)).toEqual(new Set(["first", "another"]));
  });

  test("jobs without a key are as many as were asked for", async () => {
    const { name, all, listen } = await listening(subject, 2);
    await subject().store.enqueue({ name, data: 1 });
    await subject().store.enqueue({ name, data: 1 });
    await listen();
    expect(await all).toEqual([1, 1]);
  });

  test("a job with a time waits for it", async () => {
    const { name, all, listen } = await listening(subject, 2);
    const soon = new Date(Date.now() + 1500).toISOString();
    await subject().store.enqueue({ name, data: "later", startAfter: soon });
    await subject().store.enqueue({ name, data: "now" });
    await listen();
    expect(await all).toEqual(["now", "later"]);
    expect(new Date().toISOString() >= soon).toBe(true);
  });

  test("a handler may use the store, in a transaction too, and ask for more jobs", async () => {
    const { name, all, listen } = await listening(subject, 1);
    const first = fresh("job");
    await subject().jobs.work(first, (data) =>
      subject().store.transact(async (tx) => {
        await tx.nextNumber(fresh("counter"));
        await tx.enqueue({ name, data });
      }),
    );
    await listen();
    await subject().store.enqueue({ name: first, data: "passed on" });
    expect(await all).toEqual(["passed on"]);
  });
};
