import type { Issue } from "@motlan/kernel";
import type { Page } from "@motlan/procedure";
import { type SummaryItem, useText } from "@motlan/ui";
import { useEffect, useRef, useState } from "react";
import { type FormContextValue, useFormContext } from "./form-context.ts";
import type { FormSession } from "./form-session.ts";
import { keyOf } from "./issue-key.ts";
import { targetOf } from "./issue-target.ts";
import { summaryTextIn } from "./issue-text.ts";
import { leavePage } from "./leave-page.ts";
import { pageIssues } from "./page-issues.ts";
import { isProposalAwaited, settlePage } from "./settle-page.ts";
import { useIssuesLeft } from "./use-issues-left.ts";

interface Options {
  readonly page: Page;
  readonly isLast: boolean;
  readonly session: Pick<FormSession, "saver" | "subscribe">;
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

/** What the form is by now: while a page is being left, the server may say more of it, and she may turn back. */
const useLatest = <T>(value: T): (() => T | undefined) => {
  const latest = useRef<T | undefined>(value);
  useEffect(() => {
    latest.current = value;
    return () => void (latest.current = undefined);
  }, [value]);
  return () => latest.current;
};

/** Going on from a page: everything on it is checked, then saved, then checked as the server sees it, then left. */
export const useGoOn = ({ page, isLast, session, onContinue }: Options): GoOn => {
  const t = useText();
  const context = useFormContext();
  const start: Progress = { page: page.id, issues: [], attempt: 0, doing: "nothing" };
  const [kept, setProgress] = useState(start);
  const progress = kept.page === page.id ? kept : start;
  const left = useIssuesLeft(progress.issues.length > 0, page, isLast);
  const here = useLatest({ context, page, isLast, onContinue });
  const goOn = async (): Promise<void> => {
    if (progress.doing === "saving") return;
    let { attempt } = progress;
    const isHere = (): boolean => here()?.page.id === page.id;
    const tell = (doing: Progress["doing"], issues: readonly Issue[] = []): void => {
      const next = { page: page.id, issues, attempt, doing };
      // If she turned back meanwhile, the page must not stay busy until she returns.
      setProgress((now) => (isHere() ? next : now.page === page.id ? start : now));
    };
    const isInOrder = (): boolean => {
      const now = here();
      if (now === undefined || !isHere()) {
        tell("nothing");
        return false;
      }
      const issues = pageIssues(now.context, now.page, now.isLast);
      // Each time that there is something to tell it takes the focus.
      attempt += 1;
      showAtFields(now.context, now.page, issues);
      tell(issues.length === 0 ? "saving" : "nothing", issues);
      return issues.length === 0;
    };
    tell("saving");
    const left = await leavePage({
      isAwaited: () => isProposalAwaited({ context, page }),
      isInOrder,
      save: async () => {
        const now = here();
        return session.saver.flush(now && openPaths(now.context, now.page));
      },
      settle: () => {
        void session.saver.flush();
        return settlePage(here, session.subscribe);
      },
    });
    if (left === "kept") return;
    tell(left === "left" ? "nothing" : "failed");
    if (left === "left" && isHere()) here()?.onContinue();
  };
  return {
    items: itemsOf(progress.issues, left).map(({ issue, mended }) => ({
      target: targetOf(context.definition, issue),
      text: summaryTextIn(t, context.definition, issue),
      mended,
    })),
    attempt: progress.attempt,
    busy: progress.doing === "saving",
    failed: progress.doing === "failed",
    goOn,
  };
};

/** What was told, ticked off where it is right by now, and what has come up since. */
const itemsOf = (told: readonly Issue[], left: readonly Issue[]) => {
  const keys = new Set(left.map(keyOf));
  const known = new Set(told.map(keyOf));
  return [
    ...told.map((issue) => ({ issue, mended: !keys.has(keyOf(issue)) })),
    ...left.filter((issue) => !known.has(keyOf(issue))).map((issue) => ({ issue, mended: false })),
  ];
};

const pathsOf = (page: Page): readonly string[] =>
  page.sections.flatMap(({ subject, fields }) => (subject === undefined ? fields : [subject, ...fields]));

const showAtFields = ({ errors }: FormContextValue, page: Page, issues: readonly Issue[]): void => {
  for (const path of pathsOf(page))
    errors.set(
      path,
      issues.filter((issue) => issue.path === path),
    );
  for (const { path } of issues.filter((issue) => issue.path !== ""))
    errors.set(
      path,
      issues.filter((issue) => issue.path === path),
    );
};

const openPaths = ({ env }: FormContextValue, page: Page): readonly string[] => {
  const now = env();
  return page.sections.flatMap(({ fields }) => fields).filter((path) => now.view(path).kind === "open");
};
