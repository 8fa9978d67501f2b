import { answersRead, type Field, fieldDoubt, openValue, validateField } from "@motlan/procedure";
import { loadFunctions } from "@motlan/rules";
import { useText } from "@motlan/ui";
import { useEffect, useMemo, useState } from "react";
import { useAnswersAt, useFormContext } from "./form-context.ts";

/** What does not seem right about an answer that is complete: she may look again, and may go on. */
export const FieldDoubt = ({ field }: { readonly field: Field }) => {
  const [isReady, setReady] = useState(false);
  // What doubts are made of is fetched for them alone: no first page waits for it.
  useEffect(() => {
    loadFunctions(field.doubts ?? []).then(
      () => setReady(true),
      () => undefined,
    );
  }, [field]);
  return isReady && <Doubt field={field} />;
};

const Doubt = ({ field }: { readonly field: Field }) => {
  const t = useText();
  const { definition, reference, env } = useFormContext();
  const read = useMemo(() => {
    const rules = (field.doubts ?? []).map(({ holds }) => holds);
    return [field.path, ...answersRead(definition, rules)];
  }, [definition, field]);
  useAnswersAt(read);
  const now = env();
  const doubt = validateField(field, now, reference).length === 0 && fieldDoubt(field, openValue(now, field.path), now);
  return <div role="status">{doubt && <p className="mt-missed">{t(doubt)}</p>}</div>;
};
