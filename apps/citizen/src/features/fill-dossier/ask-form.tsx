import { summaryTextIn } from "@motlan/form-react";
import type { Issue, Localized } from "@motlan/kernel";
import { Alert, Button, Field, TextInput, useText } from "@motlan/ui";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import { problemOf } from "../../api/problem.ts";
import type { DraftForm } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { messages } from "./party-messages.ts";

interface Props {
  readonly id: string;
  readonly party: string;
  readonly form: DraftForm;
  readonly onAsked: () => Promise<void>;
}

const names = ["personalId", "fullName", "birthDate"] as const;
type Name = (typeof names)[number];

const labels = { personalId: messages.personalId, fullName: messages.fullName, birthDate: messages.birthDate };
const helps = { personalId: undefined, fullName: messages.fullNameHelp, birthDate: messages.birthDateHelp };

/** Who it is: number, name and date of birth. What is typed here goes to the register's yes or no, and is not kept. */
export const AskForm = ({ id, party, form, onAsked }: Props) => {
  const t = useText();
  const [named, setNamed] = useState<Readonly<Record<Name, string>>>({ personalId: "", fullName: "", birthDate: "" });
  const ask = useMutation({
    mutationFn: () => api.citizen.askParty.mutate({ dossierId: id, party, named }),
    onSuccess: onAsked,
    onError: (error) => focusFirst(party, issuesIn(error)),
  });
  const issues = ask.isError ? issuesIn(ask.error) : [];
  // No form of its own: it stands inside the dossier's.
  return (
    <div className="mt-stack">
      {names.map((name) => {
        const found = issues.find(({ path }) => path === name);
        const help = helps[name];
        return (
          <Field
            key={name}
            id={`${party}-${name}`}
            label={t(labels[name])}
            required
            {...(help && { help: t(help) })}
            {...(found && { error: t(wordsAt(found)) })}
          >
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                inputMode={name === "personalId" ? "numeric" : "text"}
                value={named[name]}
                onChange={(event) => setNamed({ ...named, [name]: event.currentTarget.value })}
                onKeyDown={(event) => {
                  if (event.key !== "Enter") return;
                  event.preventDefault();
                  ask.mutate();
                }}
              />
            )}
          </Field>
        );
      })}
      {ask.isError && <NotAsked error={ask.error} issues={issues} form={form} />}
      <div className="mt-row">
        <Button variant="secondary" busy={ask.isPending} onClick={() => ask.mutate()}>
          {t(messages.ask)}
        </Button>
      </div>
    </div>
  );
};

const issuesIn = (error: unknown): readonly Issue[] => {
  const problem = problemOf(error);
  return problem.kind === "issues" ? problem.issues : [];
};

const focusFirst = (party: string, issues: readonly Issue[]): void => {
  const first = names.find((name) => issues.some(({ path }) => path === name));
  if (first) document.getElementById(`${party}-${first}`)?.focus();
};

const wordsAt = ({ code }: Issue): Localized => {
  if (code === "required") return messages.required;
  return code === "party-is-filer" ? messages.isFiler : messages.malformed;
};

const words: Readonly<Record<string, Localized>> = {
  "party-mismatch": messages.notFound,
  "party-attempts": messages.attempts,
  "party-refused-before": messages.refusedBefore,
  "register-unavailable": messages.unavailable,
};

interface NotAskedProps {
  readonly error: unknown;
  readonly issues: readonly Issue[];
  readonly form: DraftForm;
}

const NotAsked = ({ error, issues, form: { procedure } }: NotAskedProps) => {
  const t = useText();
  const told = issues.flatMap(({ code }) => words[code] ?? []);
  const missing = issues.filter(({ path }) => procedure.fields[path.split(".").slice(0, 2).join(".")] !== undefined);
  const isTold = told.length > 0 || missing.length > 0 || issues.some(({ path }) => names.some((it) => it === path));
  if (!isTold) return <ProblemAlert words={actWords} error={error} />;
  return (
    <>
      {told.map((it) => (
        <Alert key={it.vi} tone="danger" role="alert">
          <p>{t(it)}</p>
        </Alert>
      ))}
      {missing.length > 0 && (
        <Alert tone="warning" role="alert">
          <p>{t(messages.stateFirst)}</p>
          <ul className="ds-list">
            {missing.map((issue) => (
              <li key={issue.code + issue.path}>{summaryTextIn(t, procedure, issue)}</li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
};
