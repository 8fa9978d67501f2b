import type { SourceAnswer } from "@motlan/prefill";
import type { FormState } from "@motlan/procedure";
import { type Context, prefillDossier, readForm, startDossier } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filer, type Office, openOffice } from "./testing/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice({ kind: "pglite", folder: null });
});
afterAll(() => office.close());

const found: SourceAnswer = {
  kind: "found",
  record: { hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" } },
  recordId: "1",
  asOf: "2026-11-24T02:00:00.000Z",
};

/** Registers that keep everybody waiting until they are let go. */
const waiting = () => {
  const asked: string[] = [];
  const { promise, resolve } = Promise.withResolvers<SourceAnswer>();
  const source: Context["source"] = {
    ask: async ({ service, given }) => {
      asked.push(`${service.register}.${service.id} ${JSON.stringify(given)}`);
      return promise;
    },
    tell: async () => ({ kind: "unavailable" }),
  };
  return { ctx: { ...office.ctx, source }, asked, answer: () => resolve(found) };
};

const prefilling = async (ctx: Context, dossierId: string) => {
  const stream = await prefillDossier(ctx, filer, dossierId);
  if (!stream.ok) throw new Error(stream.issues[0].code);
  return stream.value;
};

const stateIn = async (ctx: Context, dossierId: string) => {
  const form = await readForm(ctx, filer, dossierId);
  if (!form.ok) throw new Error(form.issues[0].code);
  return form.value;
};

test("a page that is reloaded in the middle hears the answers as they come, and nobody is asked twice", async () => {
  const { ctx, asked, answer } = waiting();
  const started = await startDossier(ctx, filer, { procedureId: "birth-registration" });
  if (!started.ok) throw new Error(started.issues[0].code);
  const dossierId = started.value.id;
  const first = await prefilling(ctx, dossierId);
  await first.next();
  const reloaded = await stateIn(ctx, dossierId);
  expect(reloaded.state.pending).toContain("filer.fullName");
  expect(reloaded.more).toBe(true);
  const second = await prefilling(ctx, dossierId);
  const told: Partial<FormState>[] = [];
  const heard = (async () => {
    for await (const change of second) told.push(change);
  })();
  answer();
  for await (const _ of first);
  await heard;
  const last: Partial<FormState> = Object.assign({}, ...told);
  expect(last.sealed?.["filer.fullName"]?.value).toMatchObject({ given: "Mai" });
  expect(last.pending).toEqual((await stateIn(ctx, dossierId)).state.pending);
  expect(asked.length).toBeGreaterThan(0);
  expect(new Set(asked).size).toBe(asked.length);
});
