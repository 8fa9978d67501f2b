import type { Localized } from "@motlan/kernel";
import type { Catalogue } from "@motlan/procedure";
import type { LoadedCatalogue } from "@motlan/service";
import { personaOf } from "../filing/filers.ts";
import { table } from "../table.ts";
import { coverageSection } from "./coverage-section.ts";
import { type Measured, measure, sendable } from "./measure.ts";
import { summary, withEachDown } from "./tables.ts";
import { both, columns, filerTitle, head, missing, sections, ways, workedOut } from "./words.ts";

/** The page of figures: measured anew, the same every time. */
export const report = async (loaded: LoadedCatalogue): Promise<string> => reportOf(loaded, await measure(loaded));

/** The same of what was measured. */
export const reportOf = (loaded: LoadedCatalogue, measured: readonly Measured[]): string => {
  const [allUp, eachDown] = [summary, withEachDown].map((it) => perProcedure(loaded, measured, it));
  const figures = [
    ...section(sections.allUp, allUp ?? []),
    ...section(sections.eachDown, ["", missing.vi, "", missing.en, ...(eachDown ?? [])]),
    ...section(sections.coverage, ["", ...coverageSection(loaded)]),
  ];
  const lines = [
    ...head,
    ...section(sections.columns, ["", ...columnLines(), "", ...legend(loaded, figures.join("\n"))]),
    ...section(sections.people, ["", ...peopleLines(loaded)]),
    ...figures,
  ];
  return `${lines.join("\n")}\n`;
};

const section = (title: Localized, lines: readonly string[]): readonly string[] => ["", `## ${both(title)}`, ...lines];

const columnLines = (): readonly string[] =>
  table(
    ["Cột · Column", "Đếm gì", "What it counts"],
    Object.values(columns).map(({ title, vi, en }) => [both(title), vi, en]),
    { numbers: [] },
  );

/** The Vietnamese words of the cells; of the registers those that the figures name. */
const legend = ({ catalogue }: LoadedCatalogue, figures: string): readonly string[] => [
  [...registersIn(figures, catalogue), workedOut, ...Object.values(ways)]
    .map(({ vi, en }) => `*${vi}*: ${en}`)
    .join("; "),
];

const registersIn = (figures: string, { registers }: Catalogue): readonly Localized[] =>
  Object.values(registers).flatMap(({ short }) => (figures.includes(short.vi) ? [short] : []));

const peopleLines = (loaded: LoadedCatalogue): readonly string[] =>
  table(
    [both(filerTitle), "Hoàn cảnh", "Circumstances"],
    [...new Set(sendable(loaded).map(({ who }) => who))].map((key) => {
      const { name, purpose } = personaOf(key);
      return [name, purpose.vi, purpose.en];
    }),
    { numbers: [] },
  );

const perProcedure = (
  { procedures, catalogue }: LoadedCatalogue,
  measured: readonly Measured[],
  tableOf: typeof summary,
): readonly string[] =>
  procedures.flatMap(({ id, code, title }) => {
    const own = measured.filter(({ example }) => example.procedure === id);
    return own.length === 0 ? [] : ["", `### ${code} ${both(title)}`, "", ...tableOf(own, catalogue)];
  });
