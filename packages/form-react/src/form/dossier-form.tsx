import type { Page, Procedure } from "@motlan/procedure";
import { useEffect, useMemo } from "react";
import { afterPress } from "./after-press.ts";
import type { DossierFormProps } from "./dossier-form-props.ts";
import { FormContext, type FormContextValue } from "./form-context.ts";
import { FormPage } from "./form-page.tsx";
import { keepEnv } from "./keep-env.ts";
import { clearWhereMended, leaveField } from "./leave-field.ts";
import { useSession } from "./use-session.ts";

const pageOf = (definition: Procedure, id: string): Page => {
  const page = definition.pages.find((each) => each.id === id);
  if (page === undefined) throw new Error(`the procedure has no page ${id}`);
  return page;
};

/** A procedure's form over one dossier, a page at a time; keep it mounted while going from page to page. */
export const DossierForm = (props: DossierFormProps) => {
  const { definition, reference, today, lookUp, renderParty, renderRedirect, onDispute, correctionsHref } = props;
  const session = useSession(props);
  const { inputs, errors, state, arrivals } = session;
  const context = useMemo((): FormContextValue => {
    const shared = {
      definition,
      reference: { ...reference, today },
      lookUp,
      renderParty,
      renderRedirect,
      onDispute,
      correctionsHref,
      inputs,
      errors,
      env: keepEnv({ definition, inputs, state, today }),
    };
    return { ...shared, state, arrivals, leave: (path) => afterPress(() => leaveField(shared, path)) };
  }, [
    definition,
    reference,
    lookUp,
    renderParty,
    renderRedirect,
    onDispute,
    correctionsHref,
    today,
    inputs,
    errors,
    state,
    arrivals,
  ]);
  useClearing(context);
  return (
    <FormContext value={context}>
      <FormPage {...props} session={session} page={pageOf(definition, props.page)} />
    </FormContext>
  );
};

const useClearing = (context: FormContextValue): void => {
  useEffect(() => {
    const { definition, inputs, env } = context;
    const paths = [...Object.keys(definition.fields), ...Object.keys(definition.subjects)];
    const stops = paths.map((path) => inputs.changes.subscribe([path], () => clearWhereMended(context, path, env)));
    return () => stops.forEach((stop) => stop());
  }, [context]);
};
