import type { Issue } from "@motlan/kernel";
import { commandText, publishingText, storeText } from "@motlan/problems";
import type { Told } from "./command.ts";
import { linesOfIssues } from "./problems/problem-lines.ts";

/** Why it was not done, in both languages; what stands in a file is told with its place. */
export const refused = (issues: readonly Issue[]): Told => ({
  ok: false,
  lines: issues.flatMap((issue) => {
    const words = publishingText(issue) ?? commandText(issue) ?? storeText(issue);
    return words === null ? linesOfIssues([issue]) : [`✗ ${words.vi}`, `  ${words.en}`];
  }),
  json: { ok: false, issues },
});
