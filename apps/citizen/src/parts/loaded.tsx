import { PageTitle, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { problemOf } from "../api/problem.ts";
import { common } from "../messages/common.ts";
import type { IssueWords } from "../messages/issues.ts";
import { NotFound } from "./not-found.tsx";
import { PageSkeleton } from "./page-skeleton.tsx";
import { ProblemAlert } from "./problem-alert.tsx";
import { SignInNeeded } from "./sign-in.tsx";

/** As much of a query, whether of one answer or of pages, as its page hangs on. */
interface Loading<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  readonly refetch: () => Promise<unknown>;
}

interface Props<T> {
  readonly query: Loading<T>;
  readonly children: (data: T) => ReactNode;
  /** For what only this page can be answered with. */
  readonly words?: IssueWords;
}

/** A page that hangs on one query: its place while it comes, what is wrong if it does not, and the page. */
export const Loaded = <T,>({ query, children, words }: Props<T>): ReactNode => {
  if (query.data !== undefined) return children(query.data);
  return query.isError ? (
    <PageProblem error={query.error} retry={() => void query.refetch()} {...(words && { words })} />
  ) : (
    <PageSkeleton />
  );
};

interface ProblemProps extends Pick<Props<unknown>, "words"> {
  readonly error: unknown;
  readonly retry: () => void;
}

/** In place of a page that could not be had. */
export const PageProblem = ({ error, retry, words }: ProblemProps) => {
  const t = useText();
  const { kind } = problemOf(error);
  if (kind === "signed-out") return <SignInNeeded />;
  if (kind === "not-found") return <NotFound />;
  return (
    <>
      <PageTitle title={t(common.problem)} site={t(common.site)} />
      <ProblemAlert error={error} retry={retry} {...(words && { words })} />
    </>
  );
};
