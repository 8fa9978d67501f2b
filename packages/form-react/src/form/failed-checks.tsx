import { answersRead, type Page } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { useMemo } from "react";
import { checkId, checksToldOn, failedOn } from "./checks-told.ts";
import { useAnswersAt, useFormContext } from "./form-context.ts";

/** What speaks against the dossier as a whole; the summary of what is to be put right leads here. */
export const FailedChecks = ({ page }: { readonly page: Page }) => {
  const t = useText();
  const { definition, env } = useFormContext();
  const read = useMemo(
    () =>
      answersRead(
        definition,
        checksToldOn(page, definition).map(({ when }) => when),
      ),
    [definition, page],
  );
  useAnswersAt(read);
  return failedOn(page, definition, env()).map(({ id, message }) => (
    <div key={id} id={checkId(id)} tabIndex={-1}>
      <Alert tone="warning">{t(message)}</Alert>
    </div>
  ));
};
