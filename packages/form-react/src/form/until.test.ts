import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { until } from "./until.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const waiting = ({ patienceMs = 100, mostMs = 1_000 } = {}) => {
  const listeners = new Set<() => void>();
  const seen = { holds: false, over: false, listeners };
  const over = until({
    holds: () => seen.holds,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    patience: () => patienceMs,
    mostMs,
  }).then(() => (seen.over = true));
  const news = async (): Promise<void> => {
    for (const listener of listeners) listener();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { seen, news, over };
};

test("it is over with the news that makes it hold, and listens no longer", async () => {
  const { seen, news } = waiting();
  await news();
  expect(seen.over).toBe(false);
  seen.holds = true;
  await news();
  expect(seen.over).toBe(true);
  expect(seen.listeners.size).toBe(0);
  expect(vi.getTimerCount()).toBe(0);
});

test("where nothing more is heard it is waited for no more", async () => {
  const { seen, news } = waiting();
  await vi.advanceTimersByTimeAsync(90);
  await news();
  await vi.advanceTimersByTimeAsync(90);
  expect(seen.over).toBe(false);
  await vi.advanceTimersByTimeAsync(10);
  expect(seen.over).toBe(true);
});

test("news that never helps does not keep one waiting for ever", async () => {
  const { seen, news } = waiting({ mostMs: 250 });
  for (let heard = 0; heard < 5; heard += 1) {
    await vi.advanceTimersByTimeAsync(50);
    await news();
  }
  expect(seen.over).toBe(true);
});
