import { expect, test } from "vitest";
import type { Holding } from "../../api/types.ts";
import { cutOff, mergeHoldings } from "./merge-holdings.ts";

const title = { vi: "", en: "" };

const holding = (id: string, state: Holding["state"]): Holding => ({
  register: { id, title, operator: title },
  state,
  answers: [],
});

const states = (holdings: readonly Holding[]) => holdings.map(({ register, state }) => `${register.id} ${state}`);

test("a register that answers stays where it stood", () => {
  const asked = [holding("health", "asking"), holding("population", "asking")];
  expect(states(mergeHoldings(asked, [holding("health", "found")]))).toEqual(["health found", "population asking"]);
});

test("what was asked first of all stands as it was asked", () => {
  expect(states(mergeHoldings([], [holding("vneid", "found"), holding("health", "asking")]))).toEqual([
    "vneid found",
    "health asking",
  ]);
});

test("when the stream breaks, who has not answered did not answer", () => {
  expect(states(cutOff([holding("health", "asking"), holding("population", "found")]))).toEqual([
    "health unavailable",
    "population found",
  ]);
});
