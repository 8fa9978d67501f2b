import { PrintedValue } from "@motlan/form-react";
import type { Procedure } from "@motlan/procedure";
import { pending, type Step, type Value } from "@motlan/rules";
import { useText } from "@motlan/ui";
import { useOpened } from "../opened-context.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly definition: Procedure;
  readonly step: Step;
}

/** What a part of a rule is at this moment. */
export const StepValue = ({ step, ...rest }: Props) => {
  const t = useText();
  const { value, skipped, tooLong } = step;
  // What is written out says itself what it is.
  if (step.kind === "literal") return null;
  if (skipped) return <em>{t(messages.skipped)}</em>;
  if (tooLong) return <em>{t(messages.tooLong)}</em>;
  if (typeof value === "symbol") return <em>{t(value === pending ? messages.notKnown : messages.unsure)}</em>;
  return <span className="studio-value">= {<Known {...rest} step={step} value={value ?? null} />}</span>;
};

/** As it stands in a rule; a name or a place, which is long there, as it is read, and a code with what it means. */
const Known = ({ definition, step, value }: Props & { readonly value: Value }) => {
  const { reference } = useOpened();
  const field = step.kind === "read" ? definition.fields[step.text] : undefined;
  const literal = <Literal text={JSON.stringify(value)} />;
  if (field === undefined || value === null) return literal;
  const printed = <PrintedValue {...{ field, value, reference }} />;
  if (typeof value === "object") return printed;
  return (
    <>
      {literal}
      {field.params.list !== undefined && <> ({printed})</>}
    </>
  );
};

const Literal = ({ text }: { readonly text: string }) => (
  <code className="studio-code" data-short={text.length < 16 || undefined}>
    {text}
  </code>
);
