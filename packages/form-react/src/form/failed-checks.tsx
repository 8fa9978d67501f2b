import { answersRead, type Check, failedChecks, type Page, type Procedure } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { useMemo } from "react";
import { useAnswersAt, useFormContext } from "./form-context.ts";

/** What speaks against the dossier as a whole, told on the page where it can first be known, and on the last. */
export const FailedChecks = ({ page }: { readonly page: Page }) => {
  const t = useText();
  const { definition, env } = useFormContext();
  const checks = useMemo(
    () => definition.checks.filter((check) => isToldOn(page, check, definition)),
    [definition, page],
  );
  const read = useMemo(
    () =>
      answersRead(
        definition,
        checks.map(({ when }) => when),
      ),
    [definition, checks],
  );
  useAnswersAt(read);
  return failedChecks({ ...definition, checks }, env()).map(({ id, message }) => (
    <Alert key={id} tone="warning">
      {t(message)}
    </Alert>
  ));
};

const isToldOn = (page: Page, check: Check, definition: Procedure): boolean =>
  page === definition.pages.at(-1) || page === definition.pages.findLast((it) => bearsOn(it, check));

/** Whether the page asks something that the check reads: a field, or what becomes of a subject. */
const bearsOn = (page: Page, { when }: Check): boolean =>
  page.sections.some(({ subject, fields }) =>
    when.reads.some((read) => fields.includes(read) || (subject !== undefined && read === `status(${subject})`)),
  );
