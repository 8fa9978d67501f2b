import { type Choice, Field, Select, type Text, TextInput, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { issueText } from "../../words/issues.ts";
import { nameIn } from "../../words/name-in.ts";
import { AskedParts } from "./asked-parts.tsx";
import type { AskedProps } from "./asked-props.ts";
import { messages } from "./messages.ts";
import { type Asked, controlOf, isLine, textOf } from "./stated.ts";

/** What the step asks of the official, a line each; what is known already stands there and may be put right. */
export const AskedValues = ({ examined, stated, onChange, issueAt }: AskedProps) => {
  const t = useText();
  return examined.asks.map((field) => {
    const { path, help, required } = field;
    const title = nameIn(examined.procedure, path);
    if (!isLine(field)) return <AskedParts key={path} {...{ field, examined, stated, onChange, issueAt }} />;
    const issue = issueAt(controlOf(path));
    const choices = choicesOf(field, examined, t);
    const typed = stated[path];
    const value = typeof typed === "string" ? typed : textOf(field, examined);
    const change = (text: string) => onChange((before) => ({ ...before, [path]: text }));
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
