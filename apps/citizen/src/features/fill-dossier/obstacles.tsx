import { controlIdOf, summaryTextIn } from "@motlan/form-react";
import type { Issue } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { Alert, Link, useText } from "@motlan/ui";
import type { DossierCheck } from "../../api/types.ts";
import { messages } from "./review-messages.ts";

interface Props {
  readonly id: string;
  readonly procedure: Procedure;
  readonly check: Pick<DossierCheck, "issues" | "objections">;
}

/** What keeps the dossier from being sent, each with the way to where it is mended. */
export const Obstacles = ({ id, procedure, check }: Props) => {
  const t = useText();
  const { issues, objections } = check;
  return (
    <>
      {objections.length > 0 && (
        <Alert tone="danger" title={t(messages.objections)}>
          {objections.map(({ id: check, message, redirect }) => (
            <div key={check}>
              <p>{t(message)}</p>
              {redirect !== undefined && (
                <p>
                  <strong>{t(messages.redirect, { code: redirect })}</strong>
                </p>
              )}
            </div>
          ))}
        </Alert>
      )}
      {issues.length > 0 && (
        <Alert tone="warning" title={t(messages.issues, { count: issues.length })}>
          <ul className="ds-list">
            {issues.map((issue) => (
              <li key={issue.code + issue.path}>
                <Link to={`/dossiers/${id}/fill/${pageOf(procedure, issue)}#${controlIdOf(issue.path)}`}>
                  {summaryTextIn(t, procedure, issue)}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
};

/** Papers are on the last page; a subject's choice is at the head of its section. */
const pageOf = ({ pages }: Procedure, { path }: Issue): string => {
  const found = pages.find((page) =>
    page.sections.some(({ fields, subject }) => fields.includes(path) || subject === path),
  );
  return (found ?? pages.at(-1))?.id ?? "";
};
