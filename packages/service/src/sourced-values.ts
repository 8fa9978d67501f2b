import type { Provenance, SourcedValue, SourcedValues } from "@motlan/dossier";
import { disputeOf, isProposed, type Seal } from "@motlan/prefill";
import { type FieldView, type FormState, formEnv, visibleFields } from "@motlan/procedure";
import type { Form } from "./form.ts";
import { transformed } from "./transformed.ts";
import { vouchedBy } from "./vouched-by.ts";
import { saidByParties } from "./whole-state.ts";

/** The values of a dossier as they are sent: vouched, derived or typed, and only those that the form showed. */
export const sourcedValues = (draft: Form, state: FormState): SourcedValues => {
  const env = formEnv(draft.procedure, state, draft.situation.today);
  const said = saidByParties(draft);
  return Object.fromEntries(
    visibleFields(draft.procedure, env).flatMap((path) => {
      const value = said[path] ?? sourced(path, env.view(path), draft);
      return value === null || value.value === null ? [] : [[path, value]];
    }),
  );
};

const sourced = (path: string, view: FieldView, draft: Form): SourcedValue | null => {
  switch (view.kind) {
    case "hidden":
    case "pending":
      return null;
    case "computed":
      return { value: view.value, provenance: { kind: "derived" } };
    case "open":
    case "closed":
      return { value: view.value, provenance: transformed(herWord(path, draft), path, draft, view.value) };
    case "sealed": {
      // The value is the seal's own, not the form's: what was shown never decides what is sent.
      const seal = draft.resolution.seal(path);
      if (!seal) return null;
      const provenance = { ...vouchedBy(seal, draft.situation.catalogue), ...disputed(seal, draft) };
      return { value: seal.value, provenance };
    }
  }
};

/** What she said, beside it what a register proposed: the official sees whether they agree. */
const herWord = (path: string, { resolution, situation }: Form): Provenance => {
  const seal = resolution.seal(path);
  if (!seal || !isProposed(seal, situation)) return { kind: "citizen" };
  return {
    kind: "citizen",
    proposal: { value: seal.value, ...seal.provenance, ...disputed(seal, { situation }) },
  };
};

/** What is in dispute is marked so wherever it goes. */
const disputed = (seal: Seal, { situation }: Pick<Form, "situation">): { readonly disputed?: string } => {
  const dispute = disputeOf(seal, situation.knowledge);
  return dispute ? { disputed: dispute.number } : {};
};
