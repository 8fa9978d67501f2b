import type { Localized } from "@motlan/kernel";
import { type CoverageGap, coverageGaps, onceOnlyRatio } from "@motlan/prefill";
import type { Catalogue, Procedure } from "@motlan/procedure";
import { loadCatalogue } from "@motlan/service";
import { problemLines } from "./problems/problem-lines.ts";
import { provinceNames } from "./province-names.ts";
import { sparing } from "./sparing.ts";
import { wrap } from "./wrap.ts";

const width = 100;
const titleWidth = 54;

/** Says how much of each procedure the state answers itself, and what connecting a register would spare and where. */
export const coverage = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return 1;
  const { catalogue, procedures } = loaded.value;
  for (const line of [...ratioLines(procedures, catalogue), ...gapLines(procedures, catalogue)]) print(line);
  return 0;
};

const columns = (...[code, title, fields, papers]: readonly [string, string, string, string]): string =>
  `${code.padEnd(10)}${title.padEnd(titleWidth)}  ${fields.padEnd(18)}${papers}`.trimEnd();

const ratioLines = (procedures: readonly Procedure[], catalogue: Catalogue): readonly string[] => [
  columns("", "Theo định nghĩa · By the definitions", "Trường điền sẵn", "Giấy tờ khỏi nộp"),
  columns("", "", "Fields filled", "Papers avoided"),
  ...procedures.flatMap((procedure) => {
    const { fields, papers } = onceOnlyRatio(procedure, catalogue);
    const { code, title, shortTitle = title } = procedure;
    const [first = "", ...rest] = [shortTitle.vi, shortTitle.en].flatMap((text) => wrap(text.split(" "), titleWidth));
    return [
      columns(code, first, `${fields.filled}/${fields.all}`, `${papers.avoided}/${papers.all}`),
      ...rest.map((line) => columns("", line, "", "")),
    ];
  }),
];

const gapLines = (procedures: readonly Procedure[], catalogue: Catalogue): readonly string[] => {
  const gaps = coverageGaps(procedures, catalogue);
  if (gaps.length === 0)
    return [
      "",
      "Không còn kết nối nào bớt được việc cho người dân.",
      "No connection is left that would spare anybody anything.",
    ];
  return gaps.flatMap((gap) => ["", ...linesOf(gap, catalogue)]);
};

const linesOf = (gap: CoverageGap, catalogue: Catalogue): readonly string[] => {
  const { vi, en }: Localized = catalogue.registers[gap.register]?.short ?? { vi: gap.register, en: gap.register };
  const { names, count } = provinceNames(gap, catalogue);
  const spared = sparing(gap.spared);
  return [
    `${vi} · ${en}`,
    ...[
      `${count.vi} · ${count.en}`,
      ...wrap(listed(names), width - 4).map((line) => `  ${line}`),
      spared.vi,
      spared.en,
    ].map((line) => `  ${line}`),
  ];
};

/** A name of two words is not parted. */
const listed = (names: readonly string[]): readonly string[] =>
  names.map((name, index) => (index < names.length - 1 ? `${name},` : name));
