import type { Difference } from "./differences.fixture.ts";
import { Failed, type Given } from "./engines.fixture.ts";
import { print } from "./expression.fixture.ts";
import type { Report, Unexplained } from "./judge.fixture.ts";
import { knownDifferences } from "./known-differences.fixture.ts";

const written = (given: Given): string => {
  if (given instanceof Failed) return `fails: ${given.message}`;
  return typeof given === "number" ? String(given) : JSON.stringify(given);
};

const linesOf = ({ text, operands, ours, theirs }: Difference): readonly string[] => [
  `    ${text}`,
  `      of ${JSON.stringify(operands)}`,
  `      ours   ${written(ours)}`,
  `      feelin ${written(theirs)}`,
];

/** What of the values a text reads, about. */
const readIn = (text: string, values: Unexplained["values"]): object =>
  Object.fromEntries(Object.entries(values).filter(([name]) => text.includes(name)));

export const unexplainedText = ({ expr, values, differences }: Unexplained): string => {
  const text = print(expr);
  return [`  ${text}`, `    with ${JSON.stringify(readIn(text, values))}`, ...differences.flatMap(linesOf)].join("\n");
};

/** The names of known differences that no case had, though even a short run has them. */
export const unmet = ({ met }: Report): readonly string[] =>
  knownDifferences.filter(({ name, rare }) => !rare && !met.has(name)).map(({ name }) => name);

const metText = ({ met }: Report): readonly string[] =>
  knownDifferences.map(({ name }) => `  ${String(met.get(name) ?? 0).padStart(7)}  ${name}`);

/** What a long run has to say, in lines. */
export const reportText = (report: Report, seed: number): string => {
  const { cases, agreed, unexplained, more } = report;
  const count = unexplained.length + more;
  return [
    `${cases} cases (seed ${seed}): ${agreed} agreed, ${cases - agreed} differed`,
    "differences, by what the standard says of them (a case may have several):",
    ...metText(report),
    `unexplained: ${count}`,
    ...unexplained.map(unexplainedText),
  ].join("\n");
};
