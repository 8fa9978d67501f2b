import type { DeadlineRule, Part, Step } from "@motlan/procedure";
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
              {redirect !== undefined && (
                <Fact term={messages.redirect}>
                  {redirect.title ? `${t(redirect.title)} (${redirect.code})` : redirect.code}
                </Fact>
              )}
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
  const { parts, deadline, ...procedure } = useOutlined().sound.procedure;
  return (
    <OutlineBlock title={messages.steps}>
      {parts ? <OutlinedDeadline deadline={deadline} /> : <OutlinedWork {...procedure} deadline={deadline} />}
    </OutlineBlock>
  );
};

interface WorkProps extends Pick<Part, "steps" | "deadline"> {
  /** The part of a bundle whose work it is. */
  readonly of?: string;
}

/** Who handles it, by when, and in which steps. */
export const OutlinedWork = ({ steps, deadline, of }: WorkProps) => {
  const t = useText();
  return (
    <>
      <OutlinePart part={of ? `handled-by ${of}` : "handled-by"} title={t(messages.handledBy)} name="handled-by" />
      <OutlinedDeadline deadline={deadline} of={of} />
      <ol className="studio-list">
        {steps.map((step) => (
          <li key={step.id}>
            <OutlinedStep step={step} of={of} />
          </li>
        ))}
      </ol>
    </>
  );
};

const OutlinedDeadline = ({ deadline, of }: { readonly deadline: DeadlineRule; readonly of?: string | undefined }) => {
  const t = useText();
  return (
    <OutlinePart part={of ? `deadline ${of}` : "deadline"} title={t(messages.deadline)} name="deadline">
      {deadline.workingDays !== undefined && <p className="studio-rule">{deadlineText(t, deadline)}</p>}
    </OutlinePart>
  );
};

const deadlineText = (t: Text, { sameDayBefore, workingDays = 0 }: DeadlineRule): string => {
  const days = t(messages.days, { count: workingDays });
  return sameDayBefore === undefined ? days : `${t(messages.sameDay, { time: sameDayBefore })} ${days}`;
};

const OutlinedStep = ({ step, of }: { readonly step: Step; readonly of: string | undefined }) => {
  const { id, title, actor, withinMinutes, calls, issues } = step;
  const t = useText();
  const who = actor.kind === "official" ? actor.role : t(messages[actor.kind]);
  const hours = withinMinutes === undefined ? "" : `, ${t(messages.within, { hours: withinMinutes / 60 })}`;
  return (
    <OutlinePart part={of ? `step ${of}/${id}` : `step ${id}`} title={t(title)} name={id}>
      <p className="studio-rule">
        {who}
        {hours}
      </p>
      {calls !== undefined && <Fact term={messages.calls}>{calls}</Fact>}
      {issues !== undefined && <Fact term={messages.issues}>{issues}</Fact>}
    </OutlinePart>
  );
};
