import { expect, test } from "vitest";
import { faultNames } from "../faults/faults.ts";
import { connection } from "./connection.ts";

const struck = (system: string, seed: number) => {
  const link = connection({ name: system, kind: "register" });
  link.turn({ state: "chaos", share: 0.5, seed });
  return Array.from({ length: 400 }, () => link.strike("a question").fault);
};

test("chaos meets every fault there is, and answers soundly in between", () => {
  expect(new Set(struck("population", 7))).toEqual(new Set([undefined, ...faultNames("register")]));
});

test("chaos is repeated by its seed, and two registers are not struck together", () => {
  expect(struck("population", 7)).toEqual(struck("population", 7));
  expect(struck("population", 7)).not.toEqual(struck("civil-status", 7));
});

test("a system that closes lets nobody wait", async () => {
  const link = connection({ name: "population", kind: "register" });
  const waiting = link.pause(60_000);
  link.close();
  expect(await waiting).toBe(false);
});
