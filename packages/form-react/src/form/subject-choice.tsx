import { RadioGroup, useText } from "@motlan/ui";
import { useMemo } from "react";
import { messages } from "../messages.ts";
import { useAnswersAt, useErrorsAt, useFormContext } from "./form-context.ts";
import { textOf } from "./input-value.ts";
import { issueTextIn } from "./issue-text.ts";
import { idOf } from "./names.ts";

/** Which record is meant, or how to go on without one. */
export const SubjectChoice = ({ name }: { readonly name: string }) => {
  const t = useText();
  const { definition, state, inputs } = useFormContext();
  useAnswersAt(useMemo(() => [name], [name]));
  const [first] = useErrorsAt(name);
  const subject = state().subjects[name];
  const title = definition.subjects[name]?.title;
  if (subject === undefined || title === undefined) return null;
  const chosen = textOf(inputs.get(name));
  return (
    <div className="mt-open" id={`${idOf(name)}-field`}>
      <RadioGroup
        id={idOf(name)}
        legend={t(messages.whoIs, { title: t(title) })}
        required
        choices={subject.options.map(({ value, label }) => ({ value, label: t(label) }))}
        value={chosen === "" ? subject.chosen : chosen}
        onChange={(value) => inputs.edit(name, value)}
        error={first && issueTextIn(t, definition, first)}
      />
    </div>
  );
};
