import type { Issue } from "@motlan/kernel";
import { Alert, Button, ErrorSummary, useText } from "@motlan/ui";
import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import type { Problem } from "../../api/problem.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { deskMessages } from "../../words/desk-messages.ts";
import { issueText } from "../../words/issues.ts";
import { messages } from "./messages.ts";

/** What every act's form is told by the panel around it. */
export interface ActFormProps {
  /** False once the dossier has moved to where this act is no longer hers. */
  readonly allowed: boolean;
  readonly onCancel: () => void;
  readonly onDone: (did: string) => void;
  readonly onReload: () => void;
}

interface Props extends Omit<ActFormProps, "onDone"> {
  readonly title: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly problem: Problem | null;
  /** What is not yet right; each path is the id of a control. */
  readonly issues: readonly Issue[];
  readonly attempt: number;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** The frame of an act that needs words: takes the focus when opened, keeps everything when refused. */
export const ActForm = ({ title, submit, onSubmit, children, ...rest }: Props) => {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  const items = rest.issues.map((issue) => ({ target: issue.path, text: t(issueText(issue)) }));
  return (
    <form className="desk-act mt-stack" onSubmit={send} noValidate>
      <h3 className="ds-heading" data-size="xs" ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <ErrorSummary items={items} attempt={rest.attempt} />
      {!rest.allowed && <Alert tone="warning">{t(messages.noLonger)}</Alert>}
      {children}
      {rest.problem && <ProblemAlert problem={rest.problem} onReload={rest.onReload} />}
      <div className="mt-row">
        {rest.allowed && (
          <Button type="submit" busy={rest.busy}>
            {submit}
          </Button>
        )}
        <Button variant="secondary" onClick={rest.onCancel}>
          {t(deskMessages.cancel)}
        </Button>
      </div>
    </form>
  );
};
