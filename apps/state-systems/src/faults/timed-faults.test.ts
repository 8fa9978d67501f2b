import { expect, test } from "vitest";
import type { Call, Reply } from "./fault.ts";
import { faults } from "./faults.ts";
import { pendingQuestions } from "./pending.ts";

const said = { khop: true };
const reply = (): Reply => ({ response: Response.json(said), said, asked: {} });

const call = (pause: Call["pause"]): Call => ({
  question: "a question",
  body: {},
  chance: () => 0,
  answer: async () => reply(),
  personAfter: () => undefined,
  pause,
  pending: pendingQuestions(),
  now: () => "2026-11-22T03:00:00.000Z",
});

test("slow waits longer than any caller does, and then answers soundly", async () => {
  const waited: number[] = [];
  const { response } = await faults.slow.reply(call(async (ms) => waited.push(ms) > 0));
  expect([response.status, waited]).toEqual([200, [8_000]]);
});

test("slow refuses when the system closes meanwhile", async () => {
  expect((await faults.slow.reply(call(async () => false))).response.status).toBe(503);
});

test("even the shortest answer drips for longer than any caller waits, and is whole in the end", async () => {
  let waited = 0;
  const pause = async (ms: number) => {
    waited += ms;
    return true;
  };
  const { response } = await faults.drip.reply(call(pause));
  expect(await response.json()).toEqual(said);
  expect(waited).toBeGreaterThan(20_000);
});

test("what drips is cut off when the system closes", async () => {
  const { response } = await faults.drip.reply(call(async () => false));
  expect(await response.text()).toBe("{");
});
