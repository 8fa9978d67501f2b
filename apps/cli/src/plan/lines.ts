import type { Localized } from "@motlan/kernel";
import { asAt, inBoth } from "../in-both.ts";
import { notAskedLine, titlesOf } from "./not-asked.ts";
import type { PlanReport, ReportedCall, ReportedRecord } from "./report.ts";

const outcomes: Readonly<Record<ReportedCall["outcome"], Localized>> = {
  found: { vi: "có trả lời", en: "answered" },
  none: { vi: "không có bản ghi", en: "has no record" },
  unavailable: { vi: "không trả lời", en: "did not answer" },
  malformed: { vi: "trả lời không đọc được", en: "answered what cannot be read" },
  several: { vi: "có nhiều bản ghi", en: "several records" },
  deferred: { vi: "sẽ trả lời sau", en: "answers later" },
  denied: { vi: "không được phép tra cứu", en: "look-up not allowed" },
  stranger: { vi: "trả nhầm người, đã bỏ", en: "somebody else's record, not used" },
  asking: { vi: "đang hỏi", en: "is being asked" },
  next: { vi: "sẽ hỏi", en: "is about to be asked" },
};

/** Wave by wave: the record and how it was reached, who is asked by which law, and why for each element; then the cost. */
export const planLines = ({ at, waves, notAsked, cost }: PlanReport): readonly string[] => [
  asAt(at),
  ...waves.flatMap((records, index) => [
    "",
    `Đợt ${index + 1} · Wave ${index + 1}`,
    ...records.flatMap((record) => [recordLine(record), ...record.calls.flatMap(callLines)]),
  ]),
  "",
  ...(notAsked.length > 0 ? ["Không hỏi · Not asked", ...notAsked.map(notAskedLine), ""] : []),
  `Tổng · total: ${cost.calls} lượt hỏi · calls   ${cost.elements} mục · elements   ${cost.waves} đợt · waves   ≤ ${seconds(cost.atMostMs)}`,
];

const recordLine = ({ ref, entity, subjects, reached }: ReportedRecord): string => {
  const who = subjects.map(({ title, by }) => `${title.vi}${by.length > 0 ? ` (${chosenBy(titlesOf(by))})` : ""}`);
  const led = reached ? `  ← ${reached.relation.title.vi} [${reached.from}], ${inBoth(reached.register.title)}` : "";
  return `  ${who.length > 0 ? who.join(" = ") : entity.vi} [${ref}]${led}`;
};

const chosenBy = ({ vi, en }: Localized): string => `theo trả lời: ${vi} · by the answer: ${en}`;

const callLines = ({ register, service, law, given, timeoutMs, outcome, insteadOf, after, elements }: ReportedCall) => [
  `    → ${inBoth(register.title)} (${register.id}.${service}) – ${inBoth(outcomes[outcome])}`,
  `      theo · by ${inBoth(titlesOf(given))}; ${law}; ≤ ${seconds(timeoutMs)}`,
  ...(insteadOf.length > 0 ? [`      ${inBoth(unanswered(titlesOf(insteadOf)))}`] : []),
  ...(after.length > 0 ? [`      sau khi trả lời · after the answer: ${inBoth(titlesOf(after))}`] : []),
  ...elements.flatMap(({ id, title, why }) => [
    `      ${title.vi} [${id}]`,
    ...why.map((reason) => `        – ${inBoth(reason.why)}${reason.rule === null ? "" : `: ${reason.rule}`}`),
  ]),
];

const unanswered = ({ vi, en }: Localized): Localized => ({
  vi: `vì chưa có ở ${vi}`,
  en: `for want of it at ${en}`,
});

const seconds = (ms: number): string => `${ms / 1_000} s`;
