import type { SourcedValue, SourcedValues } from "@motlan/dossier";
import { type FieldView, type FormState, formEnv, visibleFields } from "@motlan/procedure";
import type { Draft } from "./draft.ts";

/** The values of a dossier as they are sent: vouched, derived or typed, and only those that the form showed. */
export const sourcedValues = (draft: Draft, state: FormState): SourcedValues => {
  const env = formEnv(draft.procedure, state, draft.situation.today);
  return Object.fromEntries(
    visibleFields(draft.procedure, env).flatMap((path) => {
      const value = sourced(path, env.view(path), draft);
      return value === null || value.value === null ? [] : [[path, value]];
    }),
  );
};

const sourced = (path: string, view: FieldView, draft: Draft): SourcedValue | null => {
  switch (view.kind) {
    case "hidden":
    case "pending":
      return null;
    case "computed":
      return { value: view.value, provenance: { kind: "derived" } };
    case "open":
    case "closed":
      return { value: view.value, provenance: { kind: "citizen" } };
    case "sealed": {
      // The value is the seal's own, not the form's: what was shown never decides what is sent.
      const seal = draft.resolution.seal(path);
      return seal ? { value: seal.value, provenance: { kind: "register", ...seal.provenance } } : null;
    }
  }
};
