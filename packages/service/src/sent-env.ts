import { askedFields, type FormEnv, type FormState, formEnv } from "@motlan/procedure";
import type { Form } from "./draft.ts";

/**
 * What the rules of a dossier see when it is sent: of what pages ask, how it stands in the form, where what is hidden is
 * not there; of all else, those picked and what registers say of nobody's page, what is known.
 */
export const sentEnv = ({ procedure, situation, resolution }: Form, state: FormState): FormEnv => {
  const env = formEnv(procedure, state, situation.today);
  const asked = new Set(askedFields(procedure));
  return { ...env, read: (path) => (asked.has(path) ? env.read(path) : resolution.env.read(path)) };
};
