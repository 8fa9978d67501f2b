import { expect, test } from "vitest";
import { type Asking, askRegisters } from "./ask-registers.ts";
import { birthRegistration, catalogue } from "./catalogue.fixture.ts";
import { about, answerFrom, signedIn } from "./filled-form.fixture.ts";
import { formOf } from "./form.ts";
import { coupleWith, notice } from "./world.fixture.ts";

const began = Date.parse("2026-11-23T02:00:00.000Z");
const answer = answerFrom(coupleWith(notice("00001.GCS.01234.26", false)), catalogue);

/** What registers were asked, and how long each was given, where all of the first answers together take so long. */
const asked = async (firstTakeMs: number) => {
  let now = began;
  let ids = 0;
  const limits: { service: string; limit: number; own: number }[] = [];
  const ask = async (asking: Asking) => {
    const { register, id, timeoutMs } = asking.call.service;
    const own = catalogue.registers[register]?.services[id]?.timeoutMs ?? 0;
    limits.push({ service: `${register}.${id}`, limit: timeoutMs, own });
    now = began + firstTakeMs;
    return answer(asking);
  };
  const form = formOf({
    published: birthRegistration,
    open: null,
    catalogue,
    answers: { relation: "mother" },
    knowledge: signedIn,
    today: "2026-11-23",
  });
  const by = { about, clock: { now: () => new Date(now).toISOString() }, newId: () => String((ids += 1)), ask };
  for await (const _ of askRegisters(form, by));
  return limits;
};

test("each register has the time that it is given, and what hangs on its answer no more than is left of six seconds", async () => {
  const soon = await asked(0);
  expect(soon.map(({ limit }) => limit)).toEqual(soon.map(({ own }) => own));
  const late = await asked(5_500);
  expect(late.map(({ service }) => service)).toEqual(soon.map(({ service }) => service));
  const limits = late.map(({ limit }) => limit);
  expect(limits[0]).toBe(late[0]?.own);
  expect(limits.at(-1)).toBe(500);
});

test("past six seconds no question is begun", async () => {
  const [soon, late] = [await asked(0), await asked(6_000)];
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(soon.length);
});
