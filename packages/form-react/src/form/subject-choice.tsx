import type { SubjectView } from "@motlan/procedure";
import { CheckboxGroup, RadioGroup, useText } from "@motlan/ui";
import { useMemo } from "react";
import { messages as late } from "../messages.ts";
import { useAnswersAt, useErrorsAt, useFormContext } from "./form-context.ts";
import { textOf } from "./input-value.ts";
import { issueTextIn } from "./issue-text.ts";
import { idOf } from "./names.ts";

/** Which record is meant or which ones, or how to go on without one. */
export const SubjectChoice = ({ name }: { readonly name: string }) => {
  const { state } = useFormContext();
  useAnswersAt(useMemo(() => [name], [name]));
  const subject = state().subjects[name];
  if (subject === undefined) return null;
  return (
    <div className="mt-open" id={`${idOf(name)}-field`}>
      {subject.picked === undefined ? (
        <ChooseOne name={name} subject={subject} />
      ) : (
        <Pick name={name} subject={subject} />
      )}
    </div>
  );
};

interface Props {
  readonly name: string;
  readonly subject: SubjectView;
}

const useChoice = ({ name, subject: { options } }: Props) => {
  const t = useText();
  const { definition, inputs } = useFormContext();
  const [first] = useErrorsAt(name);
  const { title, help } = definition.subjects[name] ?? {};
  return {
    chosen: textOf(inputs.get(name)),
    title: title ? t(title) : name,
    shared: {
      id: idOf(name),
      required: true,
      choices: options.map(({ value, label }) => ({ value, label: t(label) })),
      help: help && t(help),
      error: first && issueTextIn(t, definition, first),
    },
  };
};

const ChooseOne = (props: Props) => {
  const t = useText();
  const { inputs } = useFormContext();
  const { chosen, title, shared } = useChoice(props);
  return (
    <RadioGroup
      {...shared}
      legend={t(late.whoIs, { title })}
      value={chosen === "" ? props.subject.chosen : chosen}
      onChange={(value) => inputs.edit(props.name, value)}
    />
  );
};

const Pick = (props: Props) => {
  const t = useText();
  const { inputs } = useFormContext();
  const { chosen, title, shared } = useChoice(props);
  return (
    <CheckboxGroup
      {...shared}
      legend={t(late.whoAre, { title })}
      values={chosen.split("\n").filter(Boolean)}
      onChange={(values) => inputs.edit(props.name, values.join("\n"))}
    />
  );
};
