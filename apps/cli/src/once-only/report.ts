import type { Localized } from "@motlan/kernel";
import type { LoadedCatalogue } from "@motlan/service";
import { personaOf } from "../filing/filers.ts";
import { coverageSection } from "./coverage-section.ts";
import { type Measured, measure, sendable } from "./measure.ts";
import { table } from "./table.ts";
import { summary, withEachDown } from "./tables.ts";
import { both, columns, filerTitle, head, missing, sections, ways, workedOut } from "./words.ts";

/** The page of figures: measured anew, the same every time. */
export const report = async (loaded: LoadedCatalogue): Promise<string> => {
  const measured = await measure(loaded);
  const lines = [
    ...head,
    ...section(sections.columns, ["", ...columnLines(), "", ...legend(loaded)]),
    ...section(sections.people, ["", ...peopleLines(loaded)]),
    ...section(sections.allUp, perProcedure(loaded, measured, summary)),
    ...section(sections.eachDown, ["", missing.vi, "", missing.en, ...perProcedure(loaded, measured, withEachDown)]),
    ...section(sections.coverage, ["", ...coverageSection(loaded)]),
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

/** The Vietnamese words of the cells. */
const legend = ({ catalogue }: LoadedCatalogue): readonly string[] => [
  [...Object.values(catalogue.registers).map(({ short }) => short), workedOut, ...Object.values(ways)]
    .map(({ vi, en }) => `*${vi}*: ${en}`)
    .join("; "),
];

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
