import { controlIdOf, summaryTextIn } from "@motlan/form-react";
import type { Localized } from "@motlan/kernel";
import type { Procedure } from "@motlan/procedure";
import { Alert, Link, useText } from "@motlan/ui";
import type { DossierCheck } from "../../api/types.ts";
import { GoElsewhere } from "./go-elsewhere.tsx";
import { pageOf } from "./page-of.ts";
import { messages } from "./review-messages.ts";

interface Props {
  readonly id: string;
  readonly procedure: Procedure;
  readonly check: Pick<DossierCheck, "issues" | "objections" | "state">;
}

/** Of a field, or of a paper. */
const titleAt = ({ fields, requires }: Procedure, path: string): Localized =>
  (fields[path] ?? requires.find(({ id }) => id === path))?.title ?? { vi: path, en: path };

/** What keeps the dossier from being sent, each with the way to where it is mended. */
export const Obstacles = ({ id, procedure, check }: Props) => {
  const t = useText();
  const { objections } = check;
  const awaited = check.issues.filter(({ code }) => code === "register-awaited");
  const issues = check.issues.filter((it) => !awaited.includes(it));
  return (
    <>
      {objections.length > 0 && (
        <Alert tone="danger" title={t(messages.objections)}>
          {objections.map(({ id: check, message, redirect }) => (
            <div key={check}>
              <p>{t(message)}</p>
              {redirect !== undefined && <GoElsewhere other={redirect} from={id} />}
            </div>
          ))}
        </Alert>
      )}
      {awaited.length > 0 && (
        <Alert tone="warning" title={t(messages.awaited)}>
          <p>{t(messages.awaitedNext)}</p>
          <ul className="ds-list">
            {awaited.map(({ path }) => (
              <li key={path}>{t(check.state.rulesAwaited?.[path]?.title ?? titleAt(procedure, path))}</li>
            ))}
          </ul>
        </Alert>
      )}
      {issues.length > 0 && (
        <Alert tone="warning" title={t(messages.issues, { count: issues.length })}>
          <ul className="ds-list">
            {issues.map((issue) => (
              <li key={issue.code + issue.path}>
                <Link to={`/dossiers/${id}/fill/${pageOf(procedure, issue.path)}#${controlIdOf(issue.path)}`}>
                  {issue.code.startsWith("party-")
                    ? t(messages.party, { who: t(procedure.subjects[issue.path]?.title ?? procedure.title) })
                    : summaryTextIn(t, procedure, issue)}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
};
