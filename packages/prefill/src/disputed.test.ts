import { expect, test } from "vitest";
import { disputeOf } from "./disputed.ts";
import { freshKnowledge } from "./freshness.ts";
import { isProposed } from "./is-proposed.ts";
import type { Dispute, Enquiry, Seal } from "./knowledge.ts";
import { smallCatalogue } from "./small-register.fixture.ts";

const catalogue = smallCatalogue();
const at = (minute: number): string => new Date(Date.parse("2026-11-23T02:00:00.000Z") + minute * 60_000).toISOString();

const provenance = {
  register: "people",
  service: "person",
  recordId: "P-1",
  asOf: at(0),
  fetchedAt: at(0),
  enquiryId: "1",
  law: "",
};
const seal: Seal = { ref: "filer", element: "sex", value: "1", hash: "", provenance };
const enquiry: Enquiry = {
  id: "1",
  ref: "filer",
  register: "people",
  service: "person",
  elements: ["sex"],
  outcome: "found",
  at: at(0),
};
const dispute: Dispute = {
  number: "SD-2026-000001",
  register: "people",
  recordId: "P-1",
  inside: "",
  element: "sex",
  value: "1",
  own: true,
  proposed: "2",
};

const knowing = (...disputes: readonly Dispute[]) => ({ seals: [seal], enquiries: [enquiry], disputes });

test("what the filer called wrong is no more than proposed to her", () => {
  expect(isProposed(seal, { catalogue, knowledge: knowing() })).toBe(false);
  expect(isProposed(seal, { catalogue, knowledge: knowing(dispute) })).toBe(true);
});

test("what somebody else called wrong stays vouched for, and is in dispute", () => {
  const knowledge = knowing({ ...dispute, own: false });
  expect(isProposed(seal, { catalogue, knowledge })).toBe(false);
  expect(disputeOf(seal, knowledge)?.number).toBe(dispute.number);
});

test.each([
  ["another record", { recordId: "P-2" }],
  ["somebody inside the same record", { inside: ".ownMother" }],
  ["another entry", { element: "birthDate" }],
  ["what the register no longer says", { value: "2" }],
  ["another register", { register: "land" }],
])("a dispute about %s is none about this value", (_, other) => {
  expect(disputeOf(seal, knowing({ ...dispute, ...other }))).toBeUndefined();
});

test("once it was put right, what was heard before is asked anew, and what was heard since stands", () => {
  const counted = (fetchedAt: string) => {
    const heard = { ...seal, provenance: { ...provenance, fetchedAt } };
    const known = { ...knowing({ ...dispute, correctedAt: at(5) }), seals: [heard] };
    const { seals, enquiries } = freshKnowledge(known, catalogue, at(10));
    return [seals.length, enquiries.length];
  };
  expect(counted(at(4))).toEqual([0, 0]);
  expect(counted(at(5))).toEqual([1, 1]);
});

test("an open dispute has nothing asked anew", () => {
  const { seals, enquiries } = freshKnowledge(knowing(dispute), catalogue, at(10));
  expect([seals.length, enquiries.length]).toEqual([1, 1]);
});
