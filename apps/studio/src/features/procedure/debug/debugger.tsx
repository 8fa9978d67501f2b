import { type FormState, formEnv, type Procedure } from "@motlan/procedure";
import { Field, useText } from "@motlan/ui";
import { useMemo } from "react";
import { useOpened } from "../opened-context.ts";
import { moment, today } from "../preview/today.ts";
import { messages } from "./messages.ts";
import { PartSelect } from "./part-select.tsx";
import { PartStanding } from "./part-standing.tsx";
import { partsOf } from "./parts.ts";
import { RuleTrace } from "./rule-trace.tsx";
import { tracesOf } from "./traced.ts";

interface Props {
  readonly definition: Procedure;
  readonly state: FormState;
  /** What is asked about, as the outline calls it: `field child.birthDate`. */
  readonly part: string;
  readonly onPart: (part: string) => void;
}

/** Why a field is shown, hidden, or has the value it has; it follows what is typed into the form. */
export const Debugger = ({ definition, state, part, onPart }: Props) => {
  const t = useText();
  const env = useMemo(() => formEnv(definition, asItStands(state), today()), [definition, state]);
  const groups = useMemo(() => partsOf(definition, env), [definition, env]);
  const asked = groups.some(({ parts }) => parts.some(({ key }) => key === part)) ? part : "";
  const { calendar } = useOpened();
  const traces = useMemo(
    () => tracesOf(definition, asked, env, { calendar, received: moment() }),
    [definition, asked, env, calendar],
  );
  return (
    <section className="studio-debug mt-stack" data-gap="small" aria-label={t(messages.why)}>
      <Field id="preview-why" label={t(messages.why)} help={t(messages.help)}>
        {(control) => <PartSelect control={control} groups={groups} value={asked} onChange={onPart} />}
      </Field>
      {asked !== "" && <PartStanding {...{ definition, part: asked, env, traces }} />}
      {traces.map((traced) => (
        <RuleTrace key={`${asked} ${traced.kind} ${traced.step.text}`} {...{ definition, traced }} />
      ))}
    </section>
  );
};

/** As the form shows it: where nothing was answered, what is proposed stands in the field, and its rules read that. */
const asItStands = (state: FormState): FormState => ({
  ...state,
  answers: {
    ...state.suggested,
    ...Object.fromEntries(Object.entries(state.answers).filter(([, answer]) => answer !== null)),
  },
});
