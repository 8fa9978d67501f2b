import type { CachedAnswer, Store } from "@motlan/service";
import { expect, test } from "vitest";
import { after, fresh, noon } from "./samples.ts";
import type { Subject } from "./subject.ts";

const anAnswer = (given: Partial<CachedAnswer> = {}): CachedAnswer => ({
  key: fresh("key"),
  register: fresh("register"),
  sealed: "c2VhbGVk",
  expiresAt: after(30),
  ...given,
});

const under = async (store: Store, key: string, now: string): Promise<string | null> =>
  (await store.cachedAnswers([key], now)).get(key) ?? null;

export const cachedAnswerPromises = (subject: Subject): void => {
  test("an answer is kept until it expires", async () => {
    const { store } = subject();
    const answer = anAnswer();
    await store.keepAnswers([answer], noon);
    expect(await under(store, answer.key, after(29))).toBe(answer.sealed);
    expect(await under(store, answer.key, after(30))).toBeNull();
    expect(await under(store, fresh("key"), noon)).toBeNull();
  });

  test("several are kept and found at once, and what is not there is left out", async () => {
    const { store } = subject();
    const [one, two] = [anAnswer(), anAnswer()];
    await store.keepAnswers([one, two], noon);
    const found = await store.cachedAnswers([two.key, fresh("key"), one.key], noon);
    expect(new Map(found)).toEqual(new Map([one, two].map(({ key, sealed }) => [key, sealed])));
  });

  test("an answer that is kept again takes the place of the one before", async () => {
    const { store } = subject();
    const answer = anAnswer();
    await store.keepAnswers([answer], noon);
    await store.keepAnswers([{ ...answer, sealed: "bmV3", expiresAt: after(60) }], noon);
    expect(await under(store, answer.key, after(45))).toBe("bmV3");
  });

  test("answers that have expired are cleared away as others come, and those that have not stay", async () => {
    const { store } = subject();
    const [old, recent] = [anAnswer(), anAnswer({ expiresAt: after(60) })];
    await store.keepAnswers([old], noon);
    await store.keepAnswers([recent], noon);
    await store.keepAnswers([anAnswer({ expiresAt: after(90) })], after(30));
    expect(await under(store, old.key, noon)).toBeNull();
    expect(await under(store, recent.key, noon)).toBe(recent.sealed);
  });

  test("of a register all is forgotten, and of another nothing", async () => {
    const { store } = subject();
    const [first, second, other] = [anAnswer(), anAnswer(), anAnswer()];
    for (const answer of [first, { ...second, register: first.register }, other])
      await store.keepAnswers([answer], noon);
    await store.forgetAnswers(first.register);
    const kept = await Promise.all([first, second, other].map(({ key }) => under(store, key, noon)));
    expect(kept).toEqual([null, null, other.sealed]);
  });

  test("many who keep answers at once, as others expire, all keep theirs", async () => {
    const { store } = subject();
    for (let n = 0; n < 10; n += 1) await store.keepAnswers([anAnswer({ expiresAt: after(1) })], noon);
    const all = Array.from({ length: 20 }, () => anAnswer());
    await Promise.all(all.map((answer) => store.keepAnswers([answer], after(2))));
    const kept = await Promise.all(all.map(({ key }) => under(store, key, after(2))));
    expect(kept).toEqual(all.map(({ sealed }) => sealed));
  });
};
