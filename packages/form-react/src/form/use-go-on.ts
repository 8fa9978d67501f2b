import type { Issue } from "@motlan/kernel";
import { missingPapers, type Page, validatePage } from "@motlan/procedure";
import { type SummaryItem, useText } from "@motlan/ui";
import { useState } from "react";
import { type FormContextValue, useFormContext } from "./form-context.ts";
import { targetOf } from "./issue-target.ts";
import { summaryTextIn } from "./issue-text.ts";
import type { Saver } from "./saver.ts";

interface Options {
  readonly page: Page;
  readonly isLast: boolean;
  readonly saver: Saver;
  readonly onContinue: () => void;
}

interface GoOn {
  readonly items: readonly SummaryItem[];
  readonly attempt: number;
  readonly busy: boolean;
  /** The page is in order, but could not be saved. */
  readonly failed: boolean;
  readonly goOn: () => Promise<void>;
}

interface Progress {
  readonly page: string;
  readonly issues: readonly Issue[];
  readonly attempt: number;
  readonly doing: "nothing" | "saving" | "failed";
}

/** Going on from a page: everything on it is checked, then saved, then left. */
export const useGoOn = ({ page, isLast, saver, onContinue }: Options): GoOn => {
  const t = useText();
  const context = useFormContext();
  const start: Progress = { page: page.id, issues: [], attempt: 0, doing: "nothing" };
  const [kept, setProgress] = useState(start);
  const progress = kept.page === page.id ? kept : start;
  const goOn = async (): Promise<void> => {
    if (progress.doing === "saving") return;
    const issues = issuesOf(context, page, isLast);
    const attempt = progress.attempt + 1;
    showAtFields(context, page, issues);
    setProgress({ ...start, issues, attempt, doing: issues.length === 0 ? "saving" : "nothing" });
    if (issues.length > 0) return;
    const saved = await saver.flush(openPaths(context, page));
    setProgress({ ...start, attempt, doing: saved ? "nothing" : "failed" });
    if (saved) onContinue();
  };
  return {
    items: progress.issues.map((issue) => ({
      target: targetOf(context.definition, issue),
      text: summaryTextIn(t, context.definition, issue),
    })),
    attempt: progress.attempt,
    busy: progress.doing === "saving",
    failed: progress.doing === "failed",
    goOn,
  };
};

/** One issue a field: the first is enough to do at a time. */
const issuesOf = (
  { definition, reference, state, env }: FormContextValue,
  page: Page,
  isLast: boolean,
): readonly Issue[] => {
  const found = [...validatePage({ definition, page }, env(), reference), ...(isLast ? missingPapers(state()) : [])];
  return found.filter((issue, index) => found.findIndex(({ path }) => path === issue.path) === index);
};

const pathsOf = (page: Page): readonly string[] =>
  page.sections.flatMap(({ subject, fields }) => (subject === undefined ? fields : [subject, ...fields]));

const showAtFields = ({ errors }: FormContextValue, page: Page, issues: readonly Issue[]): void => {
  for (const path of pathsOf(page))
    errors.set(
      path,
      issues.filter((issue) => issue.path === path),
    );
  for (const issue of issues) errors.set(issue.path, [issue]);
};

const openPaths = ({ env }: FormContextValue, page: Page): readonly string[] => {
  const now = env();
  return page.sections.flatMap(({ fields }) => fields).filter((path) => now.view(path).kind === "open");
};
