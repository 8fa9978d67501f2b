import { loadFunctions } from "@motlan/rules";
import { useEffect, useState, useSyncExternalStore } from "react";
import { api } from "../api/client.ts";
import { getJson } from "../api/get-json.ts";
import { createFormSession, type FormSession, type FormSnapshot } from "./form-session.ts";

const sessionOf = (dossierId: string): FormSession =>
  createFormSession({
    read: async () => {
      const form = await api.citizen.readForm.query({ dossierId });
      // Who handles it and until when is worked out by the server alone.
      const { deadline: _, handledBy: __, ...run } = form.procedure;
      await loadFunctions(run);
      return form;
    },
    save: (answers) => api.citizen.saveAnswers.mutate({ dossierId, answers }),
    communes: (version, province) => getJson(`/units/${version}/${province}`),
    oldUnits: (words) => getJson(`/old-units?q=${encodeURIComponent(words)}`),
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
  return { session, snapshot };
};
