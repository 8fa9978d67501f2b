import { type Localized, localDate, localTime } from "@motlan/kernel";
import { asAt, inBoth } from "../in-both.ts";
import type { TriedField, TriedPaper, TriedReport } from "./report.ts";

const marks: Readonly<Record<TriedField["how"], string>> = {
  filled: "✓",
  "worked-out": "=",
  proposed: "?",
  answered: "•",
  asked: "○",
  awaited: "…",
};

const papers: Readonly<Record<TriedPaper["state"], Localized>> = {
  needless: { vi: "không phải nộp", en: "not needed" },
  pending: { vi: "chưa rõ", en: "not known yet" },
  upload: { vi: "phải nộp", en: "to be handed in" },
  official: { vi: "cán bộ tra cứu", en: "the office looks it up" },
  uploaded: { vi: "đã nộp", en: "handed in" },
};

/** The form page by page, then papers, fees, deadline and what stands in the way, each with why. */
export const tryLines = ({
  at,
  fields,
  papers: asked,
  fees,
  due,
  deadline,
  authority,
  whyNoAuthority,
  stops,
}: TriedReport): readonly string[] => [
  asAt(at),
  "",
  ...[...Map.groupBy(fields, ({ page }) => page)].flatMap(([page, on]) => [`[${page}]`, ...on.map(fieldLine)]),
  "",
  `✓ điền sẵn · filled ${count(fields, "filled")}   = tính ra · worked out ${count(fields, "worked-out")}   ? gợi ý · proposed ${count(fields, "proposed")}   • trả lời · answered ${count(fields, "answered")}   ○ được hỏi · asked ${count(fields, "asked")}   … chờ · awaited ${count(fields, "awaited")}`,
  "",
  ...asked.map(({ title, state, why }) => `${title.vi} – ${papers[state].vi} · ${papers[state].en}: ${inBoth(why)}`),
  ...fees.map(
    ({ title, amount, why }) =>
      `${title.vi}: ${amount === null ? "–" : `${amount.toLocaleString("vi-VN")} đ`}  (${why})`,
  ),
  `Hạn trả · due: ${due === null ? "–" : `${localDate(due)} ${localTime(due)}`}  (${deadline})`,
  `Cơ quan · authority: ${authority ?? "–"}${whyNoAuthority ? `  (${inBoth(whyNoAuthority)})` : ""}`,
  ...stops.map(({ vi, en }) => `✗ ${vi} · ${en}`),
];

const count = (fields: readonly TriedField[], how: TriedField["how"]): number =>
  fields.filter((it) => it.how === how).length;

const fieldLine = ({ how, title, path, value, from, why }: TriedField): string => {
  const told = value === "" ? "" : `: ${value}`;
  return `  ${marks[how]} ${title.vi} [${path}]${told}  (${inBoth(from ?? why)})`;
};
