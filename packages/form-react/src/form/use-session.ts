import type { FormState, Procedure } from "@motlan/procedure";
import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { inputOf } from "./create-inputs.ts";
import type { FormValues } from "./form-inputs.ts";
import { createSession, type FormSession, type Told } from "./form-session.ts";
import { mergeArrivals, offered } from "./merge-arrivals.ts";
import { nameOf } from "./names.ts";
import type { Saver } from "./saver.ts";

const initialValues = (definition: Procedure, state: FormState): FormValues =>
  Object.fromEntries(
    [...Object.keys(definition.fields), ...Object.keys(definition.subjects)].map((path) => [
      nameOf(path),
      inputOf(definition, path, offered(state, path)),
    ]),
  );

/** The session of the form, made when it opens, told of what comes later. */
export const useSession = ({ definition, state, onSave }: Told): FormSession => {
  const [defaultValues] = useState(() => initialValues(definition, state));
  const form = useForm<FormValues>({ defaultValues });
  const [session] = useState(() => createSession(form, { definition, state, onSave }));
  useEffect(() => session.tell({ definition, state, onSave }), [session, definition, state, onSave]);
  useEffect(() => mergeArrivals(definition, state, session.inputs), [definition, state, session]);
  useGuard(session.saver);
  return session;
};

/** Leaving with something unsaved: save when the page is hidden or closed, and warn before it goes. */
const useGuard = (saver: Saver): void => {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (saver.isDirty()) event.preventDefault();
    };
    const hide = (): void => {
      if (document.visibilityState === "hidden") void saver.flush();
    };
    addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", hide);
    return () => {
      removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", hide);
      void saver.flush();
    };
  }, [saver]);
};
