import type { SourceAnswer } from "@motlan/prefill";
import { expect, test } from "vitest";
import { type Asking, putQuestion } from "./ask-registers.ts";
import { catalogue } from "./catalogue.fixture.ts";

const now = "2026-11-24T02:00:00.000Z";
const earlier = "2026-11-23T20:00:00.000Z";
/** A day after it was said: the catalogue lets a person's record count so long. */
const tomorrow = "2026-11-24T20:00:00.000Z";

const service = catalogue.registers["population"]?.services["person"];
if (!service) throw new Error("the catalogue has no people");

const given = { personalId: "001195012345" };

const asking: Asking = {
  call: { ref: "filer", entity: "person", service, elements: ["fullName"], given },
  question: {
    service,
    given,
    keys: ["hoVaTen"],
    purpose: { procedureCode: "1.001193", dossierId: "d1", onBehalfOf: "001195012345", law: "Luật 1", enquiryId: "e1" },
    mayBeKept: true,
  },
  enquiry: {
    id: "e1",
    ref: "filer",
    register: service.register,
    service: service.id,
    elements: ["fullName"],
    outcome: "asking",
    at: now,
  },
};

const put = (says: SourceAnswer) =>
  putQuestion(
    { catalogue, clock: { now: () => now }, source: { ask: async () => says, tell: async () => says } },
    asking,
  );

const record = { hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" } };
const found = { kind: "found", record, recordId: "1", asOf: earlier } as const;

test("what a register says now is of now, and counts from the question on", async () => {
  const { seals, enquiry } = await put(found);
  expect(seals.map(({ provenance }) => provenance.fetchedAt)).toEqual([now]);
  expect(enquiry).not.toHaveProperty("retryAt");
});

test("what it said before is of then, and counts no longer than if it had just been kept for this dossier", async () => {
  const { seals, enquiry } = await put({ ...found, fetchedAt: earlier });
  expect(seals.map(({ provenance }) => provenance.fetchedAt)).toEqual([earlier]);
  expect(enquiry).toMatchObject({ outcome: "found", retryAt: tomorrow });
  expect((await put({ kind: "none", fetchedAt: earlier })).enquiry).toMatchObject({
    outcome: "none",
    retryAt: tomorrow,
  });
});
