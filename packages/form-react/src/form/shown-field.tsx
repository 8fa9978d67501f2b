import { type Json, sameJson } from "@motlan/kernel";
import { type Field, type FieldView, type LeftView, type SealView, validateField } from "@motlan/procedure";
import { FieldError, Skeleton, useText } from "@motlan/ui";
import { Suspense } from "react";
import { messages } from "../messages.ts";
import { isOthers } from "../value/is-others.ts";
import { PrintedValue } from "../value/printed-value.tsx";
import { ComputedChip, SourceChip, StatedChip } from "../value/source-chip.tsx";
import { Why } from "../why/why.tsx";
import { useFormContext } from "./form-context.ts";
import { issueTextIn } from "./issue-text.ts";
import { idOf } from "./names.ts";
import { LeftValue, TypedUnused } from "./when-needed.ts";

type Shown = Extract<FieldView, { readonly kind: "sealed" | "computed" | "closed" }>;

interface Props {
  readonly field: Field;
  readonly view: Shown;
}

/** A value that is not the filer's to type: as text, with whose word it is. */
export const ShownField = ({ field, view }: Props) => {
  const t = useText();
  const { definition, reference, state, env, inputs } = useFormContext();
  const [first] = view.kind === "computed" ? validateField(field, env(), reference) : [];
  // She mends what it was worked out from.
  const refused = first && issueTextIn(t, definition, first);
  return (
    <div className="mt-shown" id={`${idOf(field.path)}-field`} data-kind={view.kind}>
      <span className="mt-shown-title">{t(field.title)}</span>
      <span
        className="mt-shown-value"
        id={idOf(field.path)}
        tabIndex={-1}
        aria-describedby={refused && `${idOf(field.path)}-error`}
      >
        {view.value === null ? (
          <span className="mt-quiet">{t(view.kind === "computed" ? messages.notYetComputed : messages.noAnswer)}</span>
        ) : (
          <PrintedValue {...{ field, reference }} value={view.value} masked={isOthers(field, state())} />
        )}
      </span>
      {view.kind === "computed" ? (
        <>
          <Why of={field} {...{ definition, reference }} state={state()} env={env()}>
            {view.value !== null && <ComputedChip />}
          </Why>
          <FieldError id={idOf(field.path)}>{refused}</FieldError>
        </>
      ) : (
        <Chip view={view} />
      )}
      {view.kind === "sealed" && <Dispute field={field} seal={view.seal} />}
      {view.kind === "sealed" && isOther(inputs.answer(field.path), view.value) && (
        <Suspense>
          <TypedUnused field={field} />
        </Suspense>
      )}
    </div>
  );
};

const Dispute = ({ field, seal }: { readonly field: Field; readonly seal: SealView }) => {
  const t = useText();
  const { onDispute } = useFormContext();
  if (!seal.disputable || !onDispute) return null;
  return (
    <button type="button" className="ds-link mt-small-action mt-is-it-wrong" onClick={() => onDispute(field.path)}>
      {t(messages.isItWrong)}
      <span className="mt-visually-hidden"> – {t(field.title)}</span>
    </button>
  );
};

/** Whether she had answered something else. */
const isOther = (typed: Json, value: Json): boolean => typed !== null && !sameJson(typed, value);

const Chip = ({ view }: { readonly view: Exclude<Shown, { readonly kind: "computed" }> }) => {
  if (view.value === null) return null;
  return view.kind === "sealed" ? (
    <SourceChip title={view.seal.source} asOf={view.seal.asOf} disputed={view.seal.disputed} />
  ) : (
    <StatedChip />
  );
};

/** The place of a value that a register is asked for. */
export const PendingField = ({ field, left }: { readonly field: Field; readonly left?: LeftView | undefined }) => {
  const t = useText();
  return (
    <div className="mt-shown" id={`${idOf(field.path)}-field`} data-kind={left ? "left" : "pending"}>
      <span className="mt-shown-title">{t(field.title)}</span>
      {left ? (
        <span className="mt-quiet" id={idOf(field.path)} tabIndex={-1}>
          <Suspense fallback={<Skeleton label={t(messages.pending)} />}>
            <LeftValue left={left} />
          </Suspense>
        </span>
      ) : (
        <Skeleton label={t(messages.pending)} />
      )}
    </div>
  );
};

/** In one line what comes, or is asked, once the filer has answered what it hangs on. */
export const AfterHerAnswer = ({ fields }: { readonly fields: readonly Field[] }) => {
  const t = useText();
  const titles = fields.map(({ title }) => t(title)).join(" · ");
  return fields.length > 0 && <p className="mt-quiet">{t(messages.afterHerAnswer, { titles })}</p>;
};
