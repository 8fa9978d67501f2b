import { styleText } from "node:util";
import { type Issue, type Language, type Localized, languages } from "@motlan/kernel";
import { problemText } from "@motlan/problems";
import type { Found } from "./found.ts";

export interface Wording {
  readonly languages: readonly Language[];
  readonly registers: Readonly<Record<string, Localized>>;
}

export const bothLanguages = (registers: Wording["registers"]): Wording => ({ languages, registers });

const levels: Readonly<Record<Found["level"], { readonly title: Localized; readonly colour: "red" | "yellow" }>> = {
  error: { title: { vi: "lỗi", en: "error" }, colour: "red" },
  warning: { title: { vi: "lưu ý", en: "warning" }, colour: "yellow" },
};

const labels: Readonly<Record<"expected" | "found" | "hint" | "suggestion", Localized>> = {
  expected: { vi: "Cần có", en: "Expected" },
  found: { vi: "Đang là", en: "Found" },
  hint: { vi: "Cách sửa", en: "Advice" },
  suggestion: { vi: "Có phải là", en: "Did you mean" },
};

/** One problem: `file:line:column code at path – level`, and under it what it means and what may have been meant. */
export const inWords = ({ level, issue }: Found, { languages: spoken, registers }: Wording): readonly string[] => [
  headOf(level, issue, spoken),
  ...spoken.flatMap((language) => sentencesOf(issue, language, registers)).map((line) => `    ${line}`),
];

const headOf = (level: Found["level"], issue: Issue, spoken: Wording["languages"]): string => {
  const { title, colour } = levels[level];
  const told = spoken.map((language) => title[language]).join(" · ");
  // Node leaves the colours out where nobody looks at a terminal.
  return `${placeOf(issue)} ${issue.code}${issue.path ? ` at ${issue.path}` : ""} – ${styleText(colour, told)}`;
};

/** Where editors and terminals find it. */
const placeOf = ({ params = {} }: Issue): string => {
  const { file = "", line = 1, column = 1 } = params;
  return `${file}:${line}:${column}`;
};

const sentencesOf = (issue: Issue, language: Language, registers: Wording["registers"]): readonly string[] => {
  const { title, ...told } = problemText(language, issue, registers);
  return [
    title,
    ...(["expected", "found", "hint", "suggestion"] as const).flatMap((key) =>
      told[key] === null ? [] : [`${labels[key][language]}: ${told[key]}`],
    ),
  ];
};
