import type { Instant } from "@motlan/kernel";
import type { PlannedCall, PlannedElement, PlannedRecord, PlanTree } from "@motlan/prefill";
import { type Reason, reasonsFor } from "./reasons.ts";

/** An element that is asked, with the reasons in words. */
export interface ReportedElement extends Pick<PlannedElement, "id" | "title"> {
  readonly why: readonly Reason[];
}

export interface ReportedCall extends Omit<PlannedCall, "elements"> {
  readonly elements: readonly ReportedElement[];
}

export interface ReportedRecord extends Omit<PlannedRecord, "calls"> {
  readonly calls: readonly ReportedCall[];
}

export interface PlanReport extends Omit<PlanTree, "records"> {
  readonly at: Instant;
  /** Wave by wave, the records that are asked about in it. */
  readonly waves: readonly (readonly ReportedRecord[])[];
}

/** The plan in the order of asking. A record stands in each wave in which something is asked about it. */
export const planReport = ({ records, ...tree }: PlanTree, at: Instant): PlanReport => {
  const reported = records.map((record) => ({ ...record, calls: record.calls.map(callOf) }));
  const numbers = [...new Set(reported.flatMap(({ calls }) => calls.map(({ wave }) => wave)))];
  const waves = numbers
    .toSorted((a, b) => a - b)
    .map((number) => reported.map((it) => ({ ...it, calls: it.calls.filter(({ wave }) => wave === number) })))
    .map((inWave) => inWave.filter(({ calls }) => calls.length > 0));
  return { at, ...tree, waves };
};

const callOf = (call: PlannedCall): ReportedCall => ({
  ...call,
  elements: call.elements.map((element) => ({ id: element.id, title: element.title, why: reasonsFor(element) })),
});
