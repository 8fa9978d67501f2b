import type { Enquiry, EnquiryOutcome } from "@motlan/prefill";
import { expect, test } from "vitest";
import { catalogue } from "./catalogue.fixture.ts";
import { registerStates } from "./register-states.ts";

const told = (id: string, outcome: EnquiryOutcome, register = "population"): Enquiry => ({
  id,
  ref: "filer",
  register,
  service: "person",
  elements: [],
  outcome,
  at: "2026-11-23T02:00:00.000Z",
});

const states = (...enquiries: readonly Enquiry[]) =>
  registerStates(enquiries, catalogue).map(({ id, state }) => [id, state]);

test("a question is as its last word says", () => {
  expect(states(told("1", "asking"))).toEqual([["population", "asking"]]);
  expect(states(told("1", "asking"), told("1", "found"))).toEqual([["population", "answered"]]);
  expect(states(told("1", "asking"), told("1", "malformed"))).toEqual([["population", "unavailable"]]);
});

test("a register is being asked as long as one of several questions to it is open", () => {
  expect(states(told("1", "asking"), told("2", "asking"), told("1", "found"))).toEqual([["population", "asking"]]);
});

test("a register that failed one of several questions did not answer", () => {
  expect(states(told("1", "unavailable"), told("2", "found"))).toEqual([["population", "unavailable"]]);
});

test("registers stand in the order in which they were asked, those that are unknown not at all", () => {
  const asked = [told("1", "none", "residence"), told("2", "asking"), told("3", "found", "nowhere")];
  expect(states(...asked)).toEqual([
    ["residence", "answered"],
    ["population", "asking"],
  ]);
});

const untils = (...enquiries: readonly Enquiry[]) => registerStates(enquiries, catalogue).map(({ until }) => until);

test("a silent register says until when it is not asked, if all that it did not answer waits", () => {
  const [sooner, later] = ["2026-11-29T18:00:00.000Z", "2026-11-29T19:00:00.000Z"];
  const waits = (id: string, retryAt: string): Enquiry => ({ ...told(id, "unavailable"), retryAt });
  expect(untils(waits("1", later), waits("2", sooner))).toEqual([sooner]);
  expect(untils(waits("1", later), told("2", "unavailable"))).toEqual([undefined]);
  expect(untils({ ...told("1", "found"), retryAt: later })).toEqual([undefined]);
});
