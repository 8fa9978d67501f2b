import { fieldType, isMasked, maskPersonalId } from "@motlan/fields";
import type { Json } from "@motlan/kernel";
import type { Field, LeftView } from "@motlan/procedure";
import { Button, useLanguage, useText } from "@motlan/ui";
import { messages } from "../later-messages.ts";
import { isOthers } from "../value/is-others.ts";
import { useFormContext } from "./form-context.ts";
import { leftText } from "./left-text.ts";

/** What has come while she was typing, beside what she types: a register's word, or a proposal that she may take. */
export const LateOffer = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const print = usePrinted(field);
  const { state, inputs } = useFormContext();
  const { sealed, suggested } = state();
  const seal = sealed[field.path];
  if (seal !== undefined)
    return (
      <p className="mt-missed" role="status">
        {t(messages.lateSeal, { register: t(seal.source), value: print(seal.value) })}
      </p>
    );
  const proposed = suggested[field.path] ?? null;
  return (
    <div className="mt-row" role="status">
      <p>{t(messages.lateSuggestion, { value: print(proposed) })}</p>
      <Button
        type="button"
        size="sm"
        variant="secondary"
        onClick={() => {
          inputs.place(field.path, proposed);
          inputs.edit(field.path, inputs.get(field.path));
        }}
      >
        {t(messages.takeSuggestion)}
      </Button>
    </div>
  );
};

/** What she had entered and is not used, under what a register vouches for since. */
export const TypedUnused = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const print = usePrinted(field);
  const { state, inputs } = useFormContext();
  const seal = state().sealed[field.path];
  const typed = inputs.answer(field.path);
  if (seal === undefined || typed === null || print(typed) === print(seal.value)) return null;
  return <p className="mt-quiet">{t(messages.typedUnused, { value: print(typed), register: t(seal.source) })}</p>;
};

/** How a value of the field is printed, covered where it is somebody else's number. */
export const usePrinted = (field: Field): ((value: Json) => string) => {
  const { type, params } = field;
  const { language } = useLanguage();
  const { reference, state } = useFormContext();
  return (value) => {
    const printed = fieldType(type).print(value, { language, params, reference });
    return isMasked(type) && isOthers(field, state()) ? maskPersonalId(printed) : printed;
  };
};

/** In the place of a value that she is not asked for although its register is silent. */
export const LeftValue = ({ left }: { readonly left: LeftView }) => {
  const t = useText();
  return leftText(t, left);
};
