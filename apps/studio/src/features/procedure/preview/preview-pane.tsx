import { Alert, Field, Select, useText } from "@motlan/ui";
import { useState } from "react";
import { messages as shared } from "../messages.ts";
import { useOpened } from "../opened-context.ts";
import type { Checked } from "../use-checked.ts";
import { messages } from "./messages.ts";
import { PreviewForm } from "./preview-form.tsx";
import type { Answers } from "./use-preview.ts";

interface Props {
  readonly id: string;
  readonly checked: Checked;
}

/** The real form, filled as one of the personas; what is typed into it lasts until the tab is closed. */
export const PreviewPane = ({ id, checked: { sound, issues } }: Props) => {
  const t = useText();
  const { personas } = useOpened();
  const [key, setKey] = useState(personas?.[0]?.key ?? "");
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [page, setPage] = useState<string | null>(null);
  const [asked, setAsked] = useState("");
  const persona = personas?.find((it) => it.key === key);
  if (personas === null) return <Alert>{t(messages.noStandIns)}</Alert>;
  if (sound === null) return <Alert tone="warning">{t(shared.neverRight)}</Alert>;
  const needed = sound.procedure.identityLevel;
  return (
    <div className="mt-stack studio-preview">
      <Field id="preview-persona" label={t(messages.as)} help={persona && t(persona.purpose)}>
        {(control) => (
          <Select
            {...control}
            empty={t(messages.choose)}
            choices={personas.map(({ key: value, name }) => ({ value, label: name }))}
            value={key}
            onChange={(event) => setKey(event.target.value)}
          />
        )}
      </Field>
      <p className="mt-quiet">{t(messages.simulated)}</p>
      {issues.length > 0 && <Alert tone="warning">{t(shared.staleOutline)}</Alert>}
      {persona && persona.identityLevel < needed && <Alert tone="warning">{t(messages.levelTooLow, { needed })}</Alert>}
      {persona && (
        <PreviewForm
          key={key}
          trial={{ id, persona: key, answers: answers[key] ?? {} }}
          sound={sound}
          page={page}
          onPage={setPage}
          asked={asked}
          onAsk={setAsked}
          onAnswers={(patch) => setAnswers((now) => ({ ...now, [key]: { ...now[key], ...patch } }))}
        />
      )}
    </div>
  );
};
