import { answersRead, type Page } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { useMemo } from "react";
import { checkId, checksToldOn, doubtedOn, failedOn } from "./checks-told.ts";
import { useAnswersAt, useFormContext } from "./form-context.ts";

/**
 * What speaks against the dossier as a whole; the summary of what is to be put right leads here. Then what she is only
 * asked to look at again.
 */
export const FailedChecks = ({ page }: { readonly page: Page }) => {
  const t = useText();
  const { definition, env, renderRedirect } = useFormContext();
  const read = useMemo(() => {
    const { checks, doubts = [] } = definition;
    const told = checksToldOn(page, definition, [...checks, ...doubts]);
    return answersRead(
      definition,
      told.map(({ when }) => when),
    );
  }, [definition, page]);
  useAnswersAt(read);
  return (
    <>
      {failedOn(page, definition, env()).map(({ id, message, redirect }) => (
        <div key={id} id={checkId(id)} tabIndex={-1}>
          <Alert tone="warning">
            <p>{t(message)}</p>
            {redirect !== undefined && renderRedirect?.(redirect)}
          </Alert>
        </div>
      ))}
      {doubtedOn(page, definition, env()).map(({ at, message }) => (
        <Alert key={at} tone="info" role="status">
          {t(message)}
        </Alert>
      ))}
    </>
  );
};
