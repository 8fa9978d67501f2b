import { aboutOf } from "@motlan/procedure";
import { Link, PageTitle, Tag, useLanguage, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { DueTag } from "../../parts/due-tag.tsx";
import { printInstant } from "../../words/dates.ts";
import { deskMessages } from "../../words/desk-messages.ts";
import { dueInFull } from "../../words/due.ts";
import { printValue } from "../../words/print-value.ts";
import { stateName } from "../../words/states.ts";
import { messages } from "./messages.ts";

export const DossierHead = ({ examined }: { readonly examined: Examined }) => {
  const t = useText();
  const { language } = useLanguage();
  const { dossier, procedure } = examined;
  const names = aboutOf(procedure.result).map((subject) => printValue(examined, `${subject}.fullName`, language));
  const about = names.filter((name) => name !== "").join(", ");
  return (
    <>
      <p className="desk-back mt-no-print">
        <Link to="/">← {t(deskMessages.backToWorklist)}</Link>
      </p>
      <PageTitle
        title={`${t(messages.title)} ${dossier.code}`}
        heading={
          <>
            {t(messages.title)} <span className="desk-code">{dossier.code}</span>
          </>
        }
        site={t(deskMessages.site)}
      >
        <p className="desk-about">
          {about === ""
            ? t(messages.filedBy, { filer: examined.filerName })
            : t(messages.about, { about, filer: examined.filerName })}
          <span className="desk-under">{t(procedure.title)}</span>
        </p>
        <Standing examined={examined} />
      </PageTitle>
    </>
  );
};

const Standing = ({ examined: { dossier, procedure, longer, now } }: { readonly examined: Examined }) => {
  const t = useText();
  const step = dossier.step === null ? undefined : procedure.steps[dossier.step];
  const { pausedSince } = dossier;
  return (
    <div className="mt-row desk-standing">
      <Tag tone="accent">{t(stateName(dossier.state))}</Tag>
      {step && (
        <>
          <span>{t(messages.atStep, { step: t(step.title) })}</span>
          {pausedSince === null && <DueTag due={dossier.due} now={now} />}
          <span>{t(dueInFull(dossier.due))}</span>
          {longer.map((because) => (
            <span key={because.vi}>{t(because)}</span>
          ))}
          <span className="mt-quiet">
            {pausedSince === null
              ? t(messages.clockRuns)
              : t(messages.clockStopped, { since: printInstant(pausedSince) })}
          </span>
        </>
      )}
      <a className="ds-link desk-narrow-only" href="#decision">
        {t(messages.toDecision)}
      </a>
    </div>
  );
};
