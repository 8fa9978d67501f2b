import { loadCatalogue } from "@motlan/service";
import { type Tried, tryExamples } from "./examples/try-examples.ts";
import { problemLines } from "./problems/problem-lines.ts";

/** Tries every example of a catalogue, and says of each whether what comes out is what it says. */
export const examples = async (folder: string, print: (line: string) => void): Promise<0 | 1> => {
  const loaded = await loadCatalogue(folder);
  const problems = problemLines(loaded);
  for (const line of problems) print(line);
  if (!loaded.ok || problems.length > 0) return 1;
  const tried = await tryExamples(loaded.value);
  for (const line of tried.flatMap(linesOf)) print(line);
  return tried.every(({ differences }) => differences.length === 0) ? 0 : 1;
};

const linesOf = ({ example, differences }: Tried): readonly string[] => [
  `${differences.length === 0 ? "✓" : "✗"} ${example.procedure}.${example.id}: ${example.comesFor.vi}`,
  ...differences.map(
    ({ of, expected, found }) => `    ${of}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`,
  ),
];
