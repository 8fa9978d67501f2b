import { answersRead, failedChecks } from "@motlan/procedure";
import { Alert, useText } from "@motlan/ui";
import { useMemo } from "react";
import { useAnswersAt, useFormContext } from "./form-context.ts";

/** What speaks against the dossier as a whole. */
export const FailedChecks = () => {
  const t = useText();
  const { definition, env } = useFormContext();
  const read = useMemo(
    () =>
      answersRead(
        definition,
        definition.checks.map(({ when }) => when),
      ),
    [definition],
  );
  useAnswersAt(read);
  return failedChecks(definition, env()).map(({ id, message }) => (
    <Alert key={id} tone="warning">
      {t(message)}
    </Alert>
  ));
};
