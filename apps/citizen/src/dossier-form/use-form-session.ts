import type { Procedure } from "@motlan/procedure";
import { loadFunctions } from "@motlan/rules";
import { useEffect, useState, useSyncExternalStore } from "react";
import { api } from "../api/client.ts";
import { getJson } from "../api/get-json.ts";
import { createFormSession, type FormSession, type FormSnapshot } from "./form-session.ts";
import { useAskingAgain } from "./use-asking-again.ts";

/**
 * The rules that the form cannot do without. Who handles it and until when, and what is proposed, is worked out by the
 * server alone; doubts fetch for themselves what they need.
 */
const runHere = ({ deadline: _, handledBy: __, fields, ...rest }: Procedure): object => ({
  ...rest,
  fields: Object.values(fields).map(({ suggest: ___, doubts: ____, ...field }) => field),
});

const sessionOf = (dossierId: string): FormSession =>
  createFormSession({
    read: async () => {
      const form = await api.citizen.readForm.query({ dossierId });
      await loadFunctions(runHere(form.procedure));
      return form;
    },
    spreader: async ({ subjects }) =>
      Object.values(subjects).some(({ several }) => several)
        ? (await import("@motlan/procedure/spread")).spreadKeeper()
        : (procedure: Procedure) => procedure,
    save: (answers, version) => api.citizen.saveAnswers.mutate({ dossierId, answers, version }),
    communes: (version, province) => getJson(`/units/${version}/${province}`),
    oldUnits: (words) => api.public.findOldUnits.query({ words }),
    prefill: () => api.citizen.prefill.mutate({ dossierId }),
  });

export interface OpenSession {
  readonly session: FormSession;
  readonly snapshot: FormSnapshot;
}

/** The session of one dossier's form, as long as the page is open. */
export const useFormSession = (dossierId: string): OpenSession => {
  const [session] = useState(() => sessionOf(dossierId));
  const snapshot = useSyncExternalStore(session.subscribe, session.snapshot);
  useEffect(() => void session.load(), [session]);
  useAskingAgain(session, snapshot);
  return { session, snapshot };
};
