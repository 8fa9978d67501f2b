import type { Report } from "./judge.fixture.ts";
import { knownDifferences } from "./known-differences.fixture.ts";
import { unexplainedText } from "./report.fixture.ts";

const rowOf = ({ met }: Report) =>
  knownDifferences.map(
    ({ name, why }) =>
      `| ${met.get(name) ?? 0} | ${name.replaceAll("|", "\\|")} | ${why.replaceAll("|", "\\|").replaceAll("\n", " ")} |`,
  );

/** The page of a long run: what it found, and every difference with what the standard says of it. */
export const reportPage = (report: Report, seed: number): string => {
  const { cases, agreed, unexplained, more } = report;
  return [
    "# Rules beside an oracle",
    "",
    "```sh\nnpm run soak -- rules\n```",
    "",
    "runs random well-typed rules over random values in `packages/rules` and in `feelin` 8.2 and rewrites this page, in about five minutes. Where the two differ, each difference has to be one that the standard (DMN 1.5) explains; a difference that none of the entries explains is a fault and ends the run with an error. `npm test` does the same with 2,000 cases. An entry of which feelin has no such thing at all (a function, a kind of value) can only say so: there our value is held to the standard by the conformance suites alone.",
    "",
    `${cases} cases, seed ${seed}: ${agreed} agreed, ${cases - agreed} differed, **${unexplained.length + more} unexplained**.`,
    "",
    "| Met | Difference | What the standard says, and what feelin does |",
    "| --: | :-- | :-- |",
    ...rowOf(report),
    ...(unexplained.length === 0 ? [] : ["", "```text", ...unexplained.map(unexplainedText), "```"]),
    "",
  ].join("\n");
};
