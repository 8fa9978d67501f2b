import { instantOf } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import type { MaintenanceWindow } from "@motlan/procedure";
import { expect, test } from "vitest";
import { aQuestion } from "../conformance/question.fixture.ts";
import { guarded } from "../guarded/guarded.ts";
import { sparingMaintained } from "./sparing-maintained.ts";

const maintenance: readonly MaintenanceWindow[] = [{ days: [6], from: "22:00", to: "02:00" }];
const both = { vi: "", en: "" };
const register = (id: string) => ({ id, title: both, short: both, operator: both, law: [], services: {} });
const registers = { population: { ...register("population"), maintenance }, health: register("health") };

/** Two registers, one of which is maintained on Saturday nights, and what reached them. */
const house = (from: string) => {
  const state = { now: from, reached: [] as string[] };
  const answer = async (id: string): Promise<SourceAnswer> => {
    state.reached.push(id);
    return { kind: "none" };
  };
  const source = sparingMaintained(
    guarded({ ask: ({ service }) => answer(service.register), tell: ({ register: id }) => answer(id) }),
    { registers, clock: { now: () => state.now } },
  );
  const { service, purpose } = aQuestion();
  return {
    state,
    ask: (id: string) => source.ask(aQuestion({ register: id })),
    tell: () => source.tell(service, {}, { key: "k", purpose }),
  };
};

const inIt = instantOf("2026-11-28", "23:30");
const untilItEnds = { kind: "unavailable", retryAfterMs: 150 * 60_000 };

test("a register that is maintained is neither asked nor told, and it is said when it may be", async () => {
  const { state, ask, tell } = house(inIt);
  expect([await ask("population"), await tell()]).toEqual([untilItEnds, untilItEnds]);
  expect(state.reached).toEqual([]);
});

test("another register is asked meanwhile", async () => {
  const { state, ask } = house(inIt);
  expect(await ask("health")).toEqual({ kind: "none" });
  expect(state.reached).toEqual(["health"]);
});

test("however often it was not asked, it is when its maintenance is over: that was no failure of it", async () => {
  const { state, ask } = house(inIt);
  for (let n = 0; n < 20; n += 1) await ask("population");
  state.now = instantOf("2026-11-29", "02:00");
  expect(await ask("population")).toEqual({ kind: "none" });
});
