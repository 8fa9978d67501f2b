import type { Json } from "@motlan/kernel";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSaver, type Patch } from "./saver.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const setUp = (answers: Record<string, Json> = {}) => {
  const sent: Patch[] = [];
  const world = { answers, fails: false, composing: false };
  const saver = createSaver({
    read: (path) => world.answers[path] ?? null,
    kept: () => null,
    isComposing: () => world.composing,
    save: async (patch) => {
      if (world.fails) throw new Error("no network");
      sent.push(patch);
    },
  });
  return { saver, sent, world };
};

test("a change is saved 800 ms after the last one, and only what changed", async () => {
  const { saver, sent, world } = setUp({ b: "2" });
  world.answers["a"] = "1";
  saver.touch("a");
  await vi.advanceTimersByTimeAsync(700);
  world.answers["a"] = "12";
  saver.touch("a");
  await vi.advanceTimersByTimeAsync(799);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([{ a: "12" }]);
});

test("what is typed and taken back is not sent", async () => {
  const { saver, sent } = setUp();
  saver.touch("a");
  expect(await saver.flush()).toBe(true);
  expect(sent).toEqual([]);
});

test("what could not be saved is tried again, with what came since, and nothing is lost", async () => {
  const { saver, sent, world } = setUp({ a: "1" });
  world.fails = true;
  saver.touch("a");
  await vi.advanceTimersByTimeAsync(800);
  expect(saver.status().kind).toBe("failed");
  expect(saver.isDirty()).toBe(true);
  world.answers["b"] = "2";
  saver.touch("b");
  world.fails = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(sent).toEqual([{ a: "1", b: "2" }]);
  expect(saver.status().kind).toBe("saved");
  expect(saver.isDirty()).toBe(false);
});

test("tries grow rarer while the network is away", async () => {
  const { saver, world } = setUp({ a: "1" });
  world.fails = true;
  saver.touch("a");
  await vi.advanceTimersByTimeAsync(800);
  await vi.advanceTimersByTimeAsync(2_000);
  world.fails = false;
  await vi.advanceTimersByTimeAsync(3_900);
  expect(saver.isDirty()).toBe(true);
  await vi.advanceTimersByTimeAsync(100);
  expect(saver.isDirty()).toBe(false);
});

test("nothing is saved in the middle of a word that is being composed", async () => {
  const { saver, sent, world } = setUp({ a: "Nguyê" });
  world.composing = true;
  saver.touch("a");
  await vi.advanceTimersByTimeAsync(3_000);
  expect(sent).toEqual([]);
  world.composing = false;
  await vi.advanceTimersByTimeAsync(800);
  expect(sent).toEqual([{ a: "Nguyê" }]);
});

test("going on sends the page's answers at once, changed or not yet told", async () => {
  const { saver, sent } = setUp({ suggested: "0912345678" });
  expect(await saver.flush(["suggested", "empty"])).toBe(true);
  expect(sent).toEqual([{ suggested: "0912345678" }]);
  expect(await saver.flush(["suggested"])).toBe(true);
  expect(sent).toHaveLength(1);
});
