import type { Instant } from "@motlan/kernel";
import { expect, test } from "vitest";
import { freshKnowledge } from "./freshness.ts";
import type { Enquiry, EnquiryOutcome, Seal } from "./knowledge.ts";
import { smallCatalogue } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();
const asked = Date.parse("2026-11-23T02:00:00.000Z");
const after = (seconds: number): Instant => new Date(asked + seconds * 1000).toISOString();

const enquiry = (outcome: EnquiryOutcome, service = "person"): Enquiry => ({
  id: "1",
  ref: "filer",
  register: "people",
  service,
  elements: ["fullName"],
  outcome,
  at: after(0),
});

const sealedBy = (register: string, service: string): Seal => ({
  ref: "filer",
  element: "fullName",
  value: "x",
  hash: "",
  provenance: { register, service, recordId: "", asOf: after(0), fetchedAt: after(0), enquiryId: "1", law: "" },
});

test.each(["deferred", "denied", "unavailable", "stranger"] as const)(
  "a question that came to be %s is put again when it may, and not before",
  (outcome) => {
    const told = { ...enquiry(outcome), retryAt: after(120) };
    const counted = (at: Instant) => freshKnowledge({ seals: [], enquiries: [told] }, catalogue, at).enquiries.length;
    expect([counted(after(119)), counted(after(120))]).toEqual([1, 0]);
  },
);

/** The seconds after which an enquiry no longer counts, tried at one before and at the second itself. */
test.each([
  ["found", 3600],
  ["none", 3600],
  ["several", 3600],
  ["deferred", 15],
  ["unavailable", 15],
  ["malformed", 15],
  ["asking", 30],
] as const)("a question whose outcome is %s is put again after %i seconds, not before", (outcome, seconds) => {
  const counted = (at: Instant) =>
    freshKnowledge({ seals: [], enquiries: [enquiry(outcome)] }, catalogue, at).enquiries.length;
  expect(counted(after(seconds - 1))).toBe(1);
  expect(counted(after(seconds))).toBe(0);
});

test.each(["found", "none"] as const)(
  "%s that was kept from before is put again when that is old, and not later",
  (outcome) => {
    const kept = { ...enquiry(outcome), retryAt: after(120) };
    const counted = (at: Instant) => freshKnowledge({ seals: [], enquiries: [kept] }, catalogue, at).enquiries.length;
    expect([counted(after(119)), counted(after(120))]).toEqual([1, 0]);
  },
);

test("a value counts as long as its register says, and then is asked anew", () => {
  const knowledge = { seals: [sealedBy("people", "person")], enquiries: [] };
  expect(freshKnowledge(knowledge, catalogue, after(3599)).seals).toHaveLength(1);
  expect(freshKnowledge(knowledge, catalogue, after(3600)).seals).toEqual([]);
});

test("what the sign-in said, which no service can be asked again, stays", () => {
  const seals = [sealedBy("vneid", "session")];
  expect(freshKnowledge({ seals, enquiries: [] }, catalogue, after(10_000_000)).seals).toEqual(seals);
});
