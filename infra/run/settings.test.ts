import { expect, test } from "vitest";
import { readSettings } from "./settings.ts";

const people = (parameters: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const settings = readSettings({ env, parameters }, "/");
  return settings.ok ? settings.value.people : settings.issues[0].code;
};

test("the number of people is said behind the command, or where npm stands before it by the environment", () => {
  expect(people([])).toBe(null);
  expect(people(["--people", "20000"])).toBe(20_000);
  expect(people([], { MOTLAN_PEOPLE: "500" })).toBe(500);
  expect(people(["--people", "20000"], { MOTLAN_PEOPLE: "500" })).toBe(20_000);
});

const askAgain = (said: string) => {
  const settings = readSettings({ env: { MOTLAN_ASK_AGAIN: said }, parameters: [] }, "/");
  return settings.ok ? settings.value.askAgain : settings.issues[0].code;
};

test("after how many seconds silent registers are asked again is as usual unless it is said, and is a number", () => {
  expect([askAgain(""), askAgain("5")]).toEqual([null, 5]);
  for (const wrong of ["soon", "0", "-1", "0.5"]) expect(askAgain(wrong)).toBe("ask-again-invalid");
});

test("what is no number of people is told", () => {
  for (const wrong of ["many", "-5", "1.5", "10000000"]) expect(people(["--people", wrong])).toBe("people-invalid");
});

const keeps = (env: NodeJS.ProcessEnv) => {
  const settings = readSettings({ env, parameters: [] }, "/");
  return settings.ok && settings.value.keepsAnswers;
};

test("what registers said is kept only where that is asked for", () => {
  expect([keeps({}), keeps({ MOTLAN_ANSWER_CACHE: "on" })]).toEqual([false, true]);
});
