import type { Field, FormEnv, Procedure } from "@motlan/procedure";
import { type Text, useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { messages } from "./messages.ts";
import { splitPart, type Traced } from "./traced.ts";

interface Props {
  readonly definition: Procedure;
  readonly part: string;
  readonly env: FormEnv;
  readonly traces: readonly Traced[];
}

/** What came of a part's rules: how the field stands, in a line. */
export const PartStanding = ({ definition, part, env, traces }: Props) => {
  const t = useText();
  const [kind, name] = splitPart(part);
  const field = kind === "field" ? definition.fields[name] : undefined;
  // A check has no title: it was chosen by its name. What there is one of has no name beside its title.
  if (name === "" || kind === "check") return null;
  return (
    <p role="status">
      <code className="studio-code">{name}</code> {field && <strong>{standing(t, field, env, traces)}</strong>}
      {traces.length === 0 && ` ${t(messages.noRules)}`}
    </p>
  );
};

const standing = (t: Text, field: Field, env: FormEnv, traces: readonly Traced[]): ReactNode => {
  const view = env.view(field.path);
  if (view.kind === "hidden") return hiddenBy(t, field, env, traces);
  if (view.kind === "sealed") return t(messages.sealed, { source: t(view.seal.source) });
  if (view.kind === "open") return t(field.required ? messages.isRequired : messages.isOptional);
  if (view.kind === "computed" && view.value === null) return t(messages.notComputed);
  return t(messages[view.kind]);
};

/** The first of what hides it, in the order in which it is asked. */
const hiddenBy = (t: Text, { subject = "" }: Field, env: FormEnv, traces: readonly Traced[]): ReactNode => {
  const fails = (kind: Traced["kind"]): boolean => traces.some((it) => it.kind === kind && it.step.value !== true);
  if (fails("section")) return t(messages.hiddenBySection);
  if (fails("when")) return t(messages.hiddenByWhen);
  const status = env.status(subject);
  if (status !== "absent" && status !== "undetermined") return t(messages.hiddenByChoice);
  return (
    <>
      {t(messages.hiddenBySubject)} <code className="studio-code">{`status(${subject}) = "${status}"`}</code>
    </>
  );
};
