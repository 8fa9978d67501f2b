import type { Field } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import { messages as shared } from "../messages.ts";
import { isOthers } from "../value/is-others.ts";
import { PrintedValue } from "../value/printed-value.tsx";
import type { Asked } from "./asked.ts";
import { messages } from "./messages.ts";

/** A field's value as the form prints it, masked where the form masks it. */
export const FieldValue = ({ field, reference, state, env }: Asked & { readonly field: Field }) => {
  const t = useText();
  const view = env.view(field.path);
  if (view.kind === "hidden") return t(messages.notAsked);
  if (view.kind === "pending") return t(shared.pending);
  if (view.value === null) return t(view.kind === "computed" ? shared.notYetComputed : shared.noAnswer);
  return <PrintedValue {...{ field, reference }} value={view.value} masked={isOthers(field, state)} />;
};
