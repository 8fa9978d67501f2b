import type { Field } from "@motlan/procedure";
import { controlProps, FieldError, FieldHelp, Fieldset, Field as Labelled, Tag, useText } from "@motlan/ui";
import { type FocusEvent, type ReactNode, Suspense } from "react";
import { rendererOf } from "../fields/renderers.ts";
import { messages } from "../messages.ts";
import { FieldDoubt } from "./field-doubt.tsx";
import { useErrorsAt, useFormContext } from "./form-context.ts";
import { issueTextIn } from "./issue-text.ts";
import { LateInput } from "./late-input.tsx";
import { isLateSuggestion, isSuggestion } from "./merge-arrivals.ts";
import { idOf } from "./names.ts";
import { DisputedNote, LateOffer } from "./when-needed.ts";

/** A field that the filer fills in. */
export const OpenField = ({ field }: { readonly field: Field }) => {
  const { leave } = useFormContext();
  const id = idOf(field.path);
  const left = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) leave(field.path);
  };
  return (
    <div className="mt-open" id={`${id}-field`} data-type={field.type} onBlur={left}>
      <Framed field={field} id={id} />
      {field.doubts && <FieldDoubt field={field} />}
    </div>
  );
};

const Framed = ({ field, id }: { readonly field: Field; readonly id: string }) => {
  const t = useText();
  const { definition, reference } = useFormContext();
  // What is wrong with a cell of its rows is told there.
  const first = useErrorsAt(field.path).find(({ params }) => params?.["at"] === undefined);
  const { frame, Input } = rendererOf(field.type);
  const error = first && issueTextIn(t, definition, first);
  const told = { id, help: field.help && t(field.help), error, required: field.required };
  const badPart = typeof first?.params?.["part"] === "string" ? first.params["part"] : undefined;
  const input = <Input {...{ field, badPart, inside }} control={controlProps(told)} />;
  const aside = <Aside field={field} />;
  const kind = frame(field, reference);
  if (kind === "own") return <Own {...told}>{input}</Own>;
  if (kind === "one")
    return (
      <Labelled {...told} label={t(field.title)} aside={aside}>
        {() => input}
      </Labelled>
    );
  return (
    <Fieldset {...told} legend={t(field.title)} aside={aside}>
      {input}
    </Fieldset>
  );
};

const inside = { Open: OpenField, rendererOf, Late: LateInput };

interface OwnProps {
  readonly id: string;
  readonly help: string | undefined;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

const Own = ({ id, help, error, children }: OwnProps) => (
  <div className="mt-field">
    <FieldHelp id={id}>{help}</FieldHelp>
    <FieldError id={id}>{error}</FieldError>
    {children}
  </div>
);

/** Why the field is asked, or what stands in it already. */
const Aside = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const { state, inputs } = useFormContext();
  const said = state();
  const missed = said.missed[field.path];
  if (said.disputed?.[field.path])
    return (
      <Suspense>
        <DisputedNote field={field} />
      </Suspense>
    );
  if (said.sealed[field.path] || isLateSuggestion(said, inputs, field.path))
    return (
      <Suspense>
        <LateOffer field={field} />
      </Suspense>
    );
  if (isSuggestion(said, inputs, field.path)) return <Tag tone="info">{t(messages.suggestion)}</Tag>;
  if (missed === undefined) return null;
  return <p className="mt-missed">{t(messages.missed, { register: t(missed) })}</p>;
};
