import { startDossier } from "@motlan/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filer, type Office, openOffice } from "./testing/office.ts";

let office: Office;
beforeAll(async () => (office = await openOffice({ kind: "pglite", folder: null }, "2026-03-01T02:00:00.000Z")));
afterAll(() => office.close());

const startedAt = (now: string) =>
  startDossier({ ...office.ctx, clock: { now: () => now } }, filer, {
    procedureId: "permanent-residence",
  });

test("no dossier begins under a procedure that is not in force yet; from its first day on one does", async () => {
  expect(await startedAt("2026-03-24T16:59:59.000Z")).toMatchObject({
    ok: false,
    issues: [{ code: "procedure-not-yet", params: { from: "2026-03-25" } }],
  });
  expect(await startedAt("2026-03-24T17:00:00.000Z")).toMatchObject({ ok: true });
});
