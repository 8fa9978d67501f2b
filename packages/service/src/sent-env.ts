import { askedFields, type FormEnv, type FormState, formEnv } from "@motlan/procedure";
import { type Form } from "./form.ts";

/**
 * What the rules of a dossier see when it is sent: of what pages ask, how it stands in the form, where what is hidden is
 * not there; of what officials state later, nothing; of all else, those picked and what registers say of nobody's page, what is known.
 */
export const sentEnv = ({ procedure, situation, resolution }: Form, state: FormState): FormEnv => {
  const env = formEnv(procedure, state, situation.today);
  const asked = new Set(askedFields(procedure));
  const later = new Set(procedure.steps.flatMap(({ asks = [] }) => asks));
  const elsewhere = (path: string) => (later.has(path) ? null : resolution.env.read(path));
  return { ...env, read: (path) => (asked.has(path) ? env.read(path) : elsewhere(path)) };
};
