import type { Issue } from "@motlan/kernel";
import { Alert, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";
import type { Target } from "./source/target.ts";
import type { Checked } from "./use-checked.ts";
import { useProblemText } from "./use-problem-text.ts";

interface Props {
  readonly checked: Checked;
  readonly onGoTo: (target: Target) => void;
}

/** All that is wrong with the text, each with the way to its place. */
export const ProblemsPane = ({ checked, onGoTo }: Props) => {
  const t = useText();
  const { issues, warnings, failed } = checked;
  return (
    <section className="mt-stack" data-gap="small" aria-label={t(messages.problems)}>
      {failed !== null && (
        <Alert tone="warning" role="alert">
          {t(failed === "too-long" ? messages.tooLong : messages.checkFailed)}
        </Alert>
      )}
      <p role="status" className={issues.length === 0 ? "mt-quiet" : "studio-problem-count"}>
        <Standing checked={checked} />
      </p>
      <ol className="studio-problems">
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)}>
            <Problem issue={issue} level="problem" onGoTo={onGoTo} />
          </li>
        ))}
        {warnings.map((issue) => (
          <li key={JSON.stringify(issue)} data-level="warning">
            <Problem issue={issue} level="warning" onGoTo={onGoTo} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const Standing = ({ checked: { issues, warnings, checking, failed } }: Pick<Props, "checked">): ReactNode => {
  const t = useText();
  if (checking) return t(messages.checking);
  if (issues.length > 0) return t(messages.problemCount, { count: issues.length });
  if (warnings.length > 0) return t(messages.warningCount, { count: warnings.length });
  return failed === null ? t(messages.noProblem) : null;
};

interface ProblemProps {
  readonly issue: Issue;
  readonly level: "problem" | "warning";
  readonly onGoTo: Props["onGoTo"];
}

const Problem = ({ issue, level, onGoTo }: ProblemProps) => {
  const t = useText();
  const { title, expected, found, hint, suggestion } = useProblemText()(issue);
  const line = Number(issue.params?.line ?? 1);
  const column = Number(issue.params?.column ?? 1);
  return (
    <>
      <button type="button" className="studio-problem" onClick={() => onGoTo({ line, column })}>
        <span className="studio-place">
          {t(messages.at, { line, column })}
          {level === "warning" && ` · ${t(messages.warning)}`}
        </span>{" "}
        {title}
      </button>
      <dl>
        <Told term={t(messages.expected)}>{expected}</Told>
        <Told term={t(messages.found)}>{found}</Told>
        <Told term={t(messages.hint)}>{hint}</Told>
        <Told term={t(messages.suggestion)}>
          {suggestion !== null && <code className="studio-code">{suggestion}</code>}
        </Told>
      </dl>
    </>
  );
};

const Told = ({ term, children }: { readonly term: string; readonly children: ReactNode }) =>
  children === null || children === false ? null : (
    <div>
      <dt>{term}:</dt> <dd>{children}</dd>
    </div>
  );
