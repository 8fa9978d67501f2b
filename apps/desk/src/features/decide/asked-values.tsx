import type { Issue } from "@motlan/kernel";
import { type Choice, Field, Select, type Text, TextInput, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { issueText } from "../../words/issues.ts";
import { messages } from "./messages.ts";
import { type Asked, controlOf, textOf } from "./stated.ts";

interface Props {
  readonly examined: Examined;
  readonly stated: Readonly<Record<string, string>>;
  readonly onChange: (stated: Readonly<Record<string, string>>) => void;
  readonly issueAt: (id: string) => Issue | undefined;
}

/** What the step asks of the official, a line each; what is known already stands there and may be put right. */
export const AskedValues = ({ examined, stated, onChange, issueAt }: Props) => {
  const t = useText();
  return examined.asks.map((field) => {
    const { path, title, help, required } = field;
    const issue = issueAt(controlOf(path));
    const choices = choicesOf(field, examined, t);
    const value = stated[path] ?? textOf(field, examined);
    const change = (text: string) => onChange({ ...stated, [path]: text });
    return (
      <Field
        key={path}
        id={controlOf(path)}
        label={t(title)}
        help={help && t(help)}
        required={required}
        error={issue && t(issueText(issue))}
      >
        {(control) =>
          choices === null ? (
            <TextInput {...control} value={value} onChange={(event) => change(event.currentTarget.value)} />
          ) : (
            <Select
              {...control}
              empty={t(messages.choose)}
              choices={choices}
              value={value}
              onChange={(event) => change(event.currentTarget.value)}
            />
          )
        }
      </Field>
    );
  });
};

const choicesOf = ({ type, params }: Asked, { reference }: Examined, t: Text): readonly Choice[] | null => {
  if (type === "yes-no")
    return [
      { value: "true", label: t(messages.yes) },
      { value: "false", label: t(messages.no) },
    ];
  if (type !== "one-of") return null;
  const codes = reference.codeLists[params.list ?? ""]?.codes ?? [];
  return codes.map(({ code, title }) => ({ value: code, label: t(title) }));
};
