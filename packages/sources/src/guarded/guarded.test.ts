import type { Source, SourceAnswer } from "@motlan/prefill";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aQuestion } from "../conformance/question.fixture.ts";
import { guarded } from "./guarded.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A register that answers as it is told, and counts the questions that reach it. */
const register = (first: SourceAnswer["kind"]) => {
  const state = { says: first, asked: 0 };
  const answer = async (): Promise<SourceAnswer> => {
    state.asked += 1;
    return state.says === "found"
      ? { kind: "found", record: {}, recordId: "1", asOf: "2026-11-23T00:00:00.000Z" }
      : { kind: state.says };
  };
  return { state, source: guarded({ ask: answer, tell: answer }) };
};

const ask = async (source: Source, service = {}): Promise<string> => (await source.ask(aQuestion(service))).kind;

const askTimes = async (source: Source, times: number): Promise<readonly string[]> => {
  const kinds: string[] = [];
  for (let n = 0; n < times; n += 1) kinds.push(await ask(source));
  return kinds;
};

test.each(["unavailable", "malformed"] as const)(
  "a register that is %s five times in a row is left alone",
  async (says) => {
    const { state, source } = register(says);
    expect(await askTimes(source, 5)).toEqual(Array.from({ length: 5 }, () => says));
    expect(await askTimes(source, 100)).toEqual(Array.from({ length: 100 }, () => "unavailable"));
    expect(state.asked).toBe(5);
  },
);

test.each(["none", "several", "denied", "deferred", "stranger"] as const)(
  "that it says %s is no failure of a register",
  async (says) => {
    const { state, source } = register(says);
    await askTimes(source, 20);
    expect(state.asked).toBe(20);
  },
);

test("a success between failures begins the count anew", async () => {
  const { state, source } = register("unavailable");
  await askTimes(source, 4);
  state.says = "found";
  await ask(source);
  state.says = "unavailable";
  await askTimes(source, 4);
  expect(state.asked).toBe(9);
  state.says = "found";
  expect(await ask(source)).toBe("found");
});

test("one question tries a register that was left alone; if it answers, all are put again", async () => {
  const { state, source } = register("unavailable");
  await askTimes(source, 5);
  state.says = "found";
  vi.advanceTimersByTime(1_000);
  expect(await askTimes(source, 3)).toEqual(["found", "found", "found"]);
});

test("while it stays down it is tried ever more seldom, and ten seconds after it is mended at the latest", async () => {
  const { state, source } = register("unavailable");
  await askTimes(source, 5);
  for (let second = 0; second < 120; second += 1) {
    vi.advanceTimersByTime(1_000);
    await askTimes(source, 3);
  }
  expect(state.asked - 5).toBeLessThan(20);
  state.says = "found";
  vi.advanceTimersByTime(10_000);
  expect(await ask(source)).toBe("found");
});

test("another service of the same register goes on being asked", async () => {
  const { state, source } = register("unavailable");
  await askTimes(source, 5);
  state.says = "found";
  expect(await ask(source, { id: "named-person" })).toBe("found");
});

test("what is handed over is spared a register that is left alone, too", async () => {
  const { state, source } = register("unavailable");
  await askTimes(source, 5);
  const { service, purpose } = aQuestion();
  expect(await source.tell(service, {}, { key: "k", purpose })).toEqual({ kind: "unavailable" });
  expect(state.asked).toBe(5);
});

/** A register that answers nobody until it is let. */
const holding = () => {
  const state = { open: 0, most: 0, asked: 0, limits: new Set<number>() };
  const ends: (() => void)[] = [];
  const slow: Source["ask"] = async ({ service }) => {
    state.asked += 1;
    state.open += 1;
    state.most = Math.max(state.most, state.open);
    state.limits.add(service.timeoutMs);
    await new Promise<void>((resolve) => ends.push(resolve));
    state.open -= 1;
    return { kind: "none" };
  };
  const letAll = async (): Promise<void> => {
    while (ends.length > 0) {
      for (const end of ends.splice(0)) end();
      await vi.advanceTimersByTimeAsync(0);
    }
  };
  return { state, letAll, source: guarded({ ask: slow, tell: async () => ({ kind: "none" }) }) };
};

test("a register that is slow has so many questions at once, and who finds the line full is told at once", async () => {
  const { state, letAll, source } = holding();
  const kinds = Array.from({ length: 200 }, () => ask(source));
  await vi.advanceTimersByTimeAsync(0);
  await letAll();
  const all = await Promise.all(kinds);
  expect(state.most).toBe(32);
  expect(all.filter((kind) => kind === "unavailable")).toHaveLength(200 - 32 - 128);
});

test("who stands in line waits no longer than the register is given, and has what is left of it when it is asked", async () => {
  const { state, letAll, source } = holding();
  const first = Array.from({ length: 32 }, () => ask(source));
  const early = ask(source);
  await vi.advanceTimersByTimeAsync(100);
  await letAll();
  expect([await early, state.limits]).toEqual(["none", new Set([300, 200])]);
  await Promise.all(first);
  const again = Array.from({ length: 32 }, () => ask(source));
  const late = ask(source);
  await vi.advanceTimersByTimeAsync(300);
  expect(await late).toBe("unavailable");
  const before = state.asked;
  await letAll();
  await Promise.all(again);
  expect(state.asked).toBe(before);
});

const broken = async (): Promise<SourceAnswer> => {
  throw new Error("a bug");
};

test("a source that throws is a fault of ours, and is not taken for a silent register", async () => {
  await expect(guarded({ ask: broken, tell: broken }).ask(aQuestion())).rejects.toThrow("a bug");
});
