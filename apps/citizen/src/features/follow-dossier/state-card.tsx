import { Card, Tag, useText } from "@motlan/ui";
import type { FollowedDossier } from "../../api/types.ts";
import { dateTimeText } from "../../messages/format.ts";
import { stateWords } from "../../messages/states.ts";
import { messages } from "./messages.ts";

/** The code, the state in words, and when the result is promised. */
export const StateCard = ({
  dossier,
  procedure,
  longer,
}: Pick<FollowedDossier, "dossier" | "procedure" | "longer">) => {
  const t = useText();
  const state = stateWords(dossier.state);
  const step = dossier.step === null ? undefined : procedure.steps[dossier.step];
  const open = dossier.step !== null;
  const waitsForHer = dossier.supplement !== null || step?.actor.kind === "filer";
  return (
    <Card>
      <p>
        <span className="mt-quiet">{t(messages.code)}</span>
        <span className="mc-code">{dossier.code}</span>
      </p>
      <div role="status" className="mt-stack" data-gap="small">
        <p>
          <Tag tone={state.tone}>{t(state.title)}</Tag>
        </p>
        <p>{t(state.meaning)}</p>
        {step && <p className="mt-quiet">{t(messages.step, { step: t(step.title) })}</p>}
        {step?.lapsesAfterDays !== undefined && <p>{t(messages.lapses, { days: step.lapsesAfterDays })}</p>}
      </div>
      {open && (
        <p>
          <span className="mt-quiet">{t(messages.due)}</span>
          <span className="mc-due">{dateTimeText(dossier.due)}</span>
        </p>
      )}
      {open && longer.map((because) => <p key={because.vi}>{t(because)}</p>)}
      {dossier.pausedSince !== null && <p>{t(waitsForHer ? messages.paused : messages.stopped)}</p>}
      {open && dossier.verification !== null && <p>{t(messages.extended, { note: dossier.verification })}</p>}
    </Card>
  );
};
