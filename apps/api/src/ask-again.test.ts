import type { Json } from "@motlan/kernel";
import type { SourceAnswer } from "@motlan/prefill";
import { askAgain, type Context, prefillDossier, readForm, startDossier } from "@motlan/service";
import { sparingMaintained } from "@motlan/sources";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filer, type Office, openOffice } from "./testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ kind: "pglite", folder: null });
});
afterAll(() => office.close());

const began = "2026-11-24T02:00:00.000Z";
const after = (minutes: number): string => new Date(Date.parse(began) + minutes * 60_000).toISOString();

interface Job {
  readonly data: Json;
  readonly key?: string;
  readonly startAfter?: string;
}

/** The office at a moment, with registers that all say the same of everybody; what its system is to do later. */
const at = (now: string, says: SourceAnswer) => {
  const jobs: Job[] = [];
  const asked: string[] = [];
  const ctx: Context = {
    ...office.ctx,
    clock: { now: () => now },
    source: {
      ask: async ({ service }) => {
        asked.push(`${service.register}.${service.id}`);
        return says;
      },
      tell: async () => ({ kind: "unavailable" }),
    },
    store: { ...office.ctx.store, enqueue: async (job) => void jobs.push(job) },
  };
  return { ctx, jobs, asked };
};

const silent: SourceAnswer = { kind: "unavailable" };
const name = { hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" } };
const found: SourceAnswer = { kind: "found", record: name, recordId: "1", asOf: began };

/** A new dossier, once all that can be has been asked for it. */
const openedIn = async (ctx: Context): Promise<string> => {
  const started = await startDossier(ctx, filer, { procedureId: "birth-registration" });
  if (!started.ok) throw new Error(started.issues[0].code);
  const stream = await prefillDossier(ctx, filer, started.value.id);
  if (!stream.ok) throw new Error(stream.issues[0].code);
  for await (const _ of stream.value);
  return started.value.id;
};

const opened = async (says: SourceAnswer) => {
  const house = at(began, says);
  return { ...house, dossierId: await openedIn(house.ctx) };
};

test("where all registers have answered, nothing is left to be asked", async () => {
  expect((await opened(found)).jobs).toEqual([]);
});

test("registers that were silent are asked again after a minute, and a form that nobody has open is filled", async () => {
  const { dossierId, jobs } = await opened(silent);
  expect(jobs).toMatchObject([{ data: { dossierId, tries: 1 }, startAfter: after(1) }]);
  const later = at(after(1), found);
  expect(await askAgain(later.ctx, { dossierId, tries: 1 })).toMatchObject({ ok: true });
  expect(later.jobs).toEqual([]);
  const form = await readForm(later.ctx, filer, dossierId);
  expect(form.ok && form.value.state.sealed["filer.fullName"]?.value).toEqual({
    family: "Nguyễn",
    middle: "Thị",
    given: "Mai",
  });
});

test("while they stay silent they are asked ever more seldom, an hour apart at most, after a week once a day, and in the end no more", async () => {
  const { dossierId } = await opened(silent);
  const next = async (tries: number) => {
    const house = at(after(10_000), silent);
    await askAgain(house.ctx, { dossierId, tries });
    return house.jobs.map(({ startAfter }) => startAfter);
  };
  expect(await next(1)).toEqual([after(10_002)]);
  expect(await next(3)).toEqual([after(10_008)]);
  expect(await next(100)).toEqual([after(10_060)]);
  expect(await next(172)).toEqual([after(10_000 + 24 * 60)]);
  expect(await next(232)).toEqual([]);
});

test("a register that says when it answers is not asked before", async () => {
  const { dossierId, jobs } = await opened({ kind: "deferred", retryAfterMs: 45 * 60_000 });
  expect(jobs.map(({ startAfter }) => startAfter)).toEqual([after(45)]);
  const early = at(after(30), found);
  await askAgain(early.ctx, { dossierId, tries: 1 });
  expect(early.asked).toEqual([]);
  expect(early.jobs.map(({ startAfter }) => startAfter)).toEqual([after(45)]);
});

test("a register that is maintained is not asked; the form says until when, and it is asked again then", async () => {
  const house = at(began, found);
  const { registers } = house.ctx.catalogue;
  const maintenance = [{ days: [2], from: "08:30", to: "10:00" }];
  const maintained = Object.fromEntries(Object.entries(registers).map(([id, it]) => [id, { ...it, maintenance }]));
  const source = sparingMaintained(house.ctx.source, { registers: maintained, clock: house.ctx.clock });
  const dossierId = await openedIn({ ...house.ctx, source });
  expect(house.asked).toEqual([]);
  expect(house.jobs.map(({ startAfter }) => startAfter)).toEqual([after(60)]);
  const form = await readForm(house.ctx, filer, dossierId);
  expect(form.ok && form.value.state.registers).toContainEqual(
    expect.objectContaining({ id: "population", state: "unavailable", until: after(60) }),
  );
});

test("however often a form is opened, no more than two jobs of it can wait", async () => {
  const { dossierId, jobs } = await opened(silent);
  const keys = new Set(jobs.map(({ key }) => key));
  for (const tries of [1, 2, 3, 4, 5, 6]) {
    const house = at(after(1_000 * tries), silent);
    await askAgain(house.ctx, { dossierId, tries });
    for (const { key } of house.jobs) keys.add(key);
  }
  expect(keys.size).toBe(2);
});

test("whoever closes the page at once finds what came, and what did not come is asked again", async () => {
  const house = at(began, silent);
  const started = await startDossier(house.ctx, filer, { procedureId: "birth-registration" });
  if (!started.ok) throw new Error(started.issues[0].code);
  const stream = await prefillDossier(house.ctx, filer, started.value.id);
  if (!stream.ok) throw new Error(stream.issues[0].code);
  await stream.value.next();
  await stream.value.return(undefined);
  expect(house.jobs).toHaveLength(1);
  const outcomes = (await office.ctx.store.enquiries(started.value.id)).map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(["unavailable"]));
});

test("a register that has answered is not looked into again because another is silent", async () => {
  const house = at(began, silent);
  const { source } = house.ctx;
  const ask: typeof source.ask = async (question) =>
    question.service.register === "population" ? (house.asked.push("population"), found) : source.ask(question);
  const ctx = { ...house.ctx, source: { ...source, ask } };
  const dossierId = await openedIn(ctx);
  expect(house.asked).toContain("population");
  // A week later all that was said is old; only what was not is asked for.
  const later = at(after(7 * 24 * 60), silent);
  await askAgain(later.ctx, { dossierId, tries: 9 });
  expect(later.asked.length).toBeGreaterThan(0);
  expect(later.asked.filter((service) => service.startsWith("population"))).toEqual([]);
});

test("for a dossier that was sent, or is not there, no register is asked", async () => {
  const sent = await office.dossierToSign();
  const house = at(after(1), found);
  await askAgain(house.ctx, { dossierId: sent, tries: 1 });
  await askAgain(house.ctx, { dossierId: "nobody's", tries: 1 });
  expect([house.asked, house.jobs]).toEqual([[], []]);
});
