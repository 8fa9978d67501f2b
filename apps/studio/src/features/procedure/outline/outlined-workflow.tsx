import type { DeadlineRule, Step } from "@motlan/procedure";
import { type Text, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useOutlined } from "./outline-context.ts";
import { Fact, OutlineBlock, OutlinePart } from "./part.tsx";

export const OutlinedChecks = () => {
  const t = useText();
  const { checks } = useOutlined().sound.procedure;
  if (checks.length === 0) return null;
  return (
    <OutlineBlock title={messages.checks}>
      <ul className="studio-list">
        {checks.map(({ id, message, redirect }) => (
          <li key={id}>
            <OutlinePart part={`check ${id}`} title={t(message)} name={id}>
              {redirect !== undefined && <Fact term={messages.redirect}>{redirect}</Fact>}
            </OutlinePart>
          </li>
        ))}
      </ul>
    </OutlineBlock>
  );
};

export const OutlinedFees = () => {
  const t = useText();
  const { fee } = useOutlined().sound.procedure;
  return (
    <OutlineBlock title={messages.fees}>
      {fee.length === 0 && <p className="mt-quiet">{t(messages.none)}</p>}
      <ul className="studio-list">
        {fee.map(({ id, title, law }) => (
          <li key={id}>
            <OutlinePart part={`fee ${id}`} title={t(title)} name={id}>
              {law !== undefined && <p className="studio-rule">{law}</p>}
            </OutlinePart>
          </li>
        ))}
      </ul>
    </OutlineBlock>
  );
};

export const OutlinedSteps = () => {
  const t = useText();
  const { steps, deadline } = useOutlined().sound.procedure;
  return (
    <OutlineBlock title={messages.steps}>
      <OutlinePart part="handled-by" title={t(messages.handledBy)} name="handled-by" />
      <OutlinePart part="deadline" title={t(messages.deadline)} name="deadline">
        {deadline.workingDays !== undefined && <p className="studio-rule">{deadlineText(t, deadline)}</p>}
      </OutlinePart>
      <ol className="studio-list">
        {steps.map((step) => (
          <li key={step.id}>
            <OutlinedStep step={step} />
          </li>
        ))}
      </ol>
    </OutlineBlock>
  );
};

const deadlineText = (t: Text, { sameDayBefore, workingDays = 0 }: DeadlineRule): string => {
  const days = t(messages.days, { count: workingDays });
  return sameDayBefore === undefined ? days : `${t(messages.sameDay, { time: sameDayBefore })} ${days}`;
};

const OutlinedStep = ({ step: { id, title, actor, withinMinutes, calls, issues } }: { readonly step: Step }) => {
  const t = useText();
  const who = actor.kind === "official" ? actor.role : t(messages[actor.kind]);
  const hours = withinMinutes === undefined ? "" : `, ${t(messages.within, { hours: withinMinutes / 60 })}`;
  return (
    <OutlinePart part={`step ${id}`} title={t(title)} name={id}>
      <p className="studio-rule">
        {who}
        {hours}
      </p>
      {calls !== undefined && <Fact term={messages.calls}>{calls}</Fact>}
      {issues !== undefined && <Fact term={messages.issues}>{issues}</Fact>}
    </OutlinePart>
  );
};
