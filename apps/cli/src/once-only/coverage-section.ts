import { coverageGaps, onceOnlyRatio } from "@motlan/prefill";
import type { LoadedCatalogue } from "@motlan/service";
import { provinceNames } from "../province-names.ts";
import { sparing } from "../sparing.ts";
import { table } from "../table.ts";
import { both } from "./words.ts";

/** What `npm run motlan coverage` says. */
export const coverageSection = ({ procedures, catalogue }: LoadedCatalogue): readonly string[] => [
  ...table(
    ["Thủ tục · Procedure", "Trường điền sẵn · Fields filled", "Giấy tờ khỏi nộp · Papers avoided"],
    procedures.map((procedure) => {
      const { fields, papers } = onceOnlyRatio(procedure, catalogue);
      const name = `${procedure.code} ${both(procedure.title)}`;
      return [name, `${fields.filled} / ${fields.all}`, `${papers.avoided} / ${papers.all}`];
    }),
    { numbers: [1, 2] },
  ),
  ...coverageGaps(procedures, catalogue).flatMap((gap) => {
    const { count, names } = provinceNames(gap, catalogue);
    const short = catalogue.registers[gap.register]?.short ?? { vi: gap.register, en: gap.register };
    return ["", `**${both(short)}**: ${both(count)} (${names.join(", ")}). ${both(sparing(gap.spared))}`];
  }),
];
