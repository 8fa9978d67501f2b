import type { Procedure } from "@motlan/procedure";
import type { Step } from "@motlan/rules";
import { Tag, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { StepValue } from "./step-value.tsx";

interface Props {
  readonly definition: Procedure;
  readonly step: Step;
  /** The texts of what was read that decided. */
  readonly deciders: ReadonlySet<string>;
  /** The outcome of the whole hangs on this part of it. */
  readonly counts: boolean;
}

/** One part of a rule with its value, and under it what it is made of. */
export const TraceStep = ({ step, counts, ...rest }: Props) => {
  const t = useText();
  const { text, more, skipped = false } = step;
  const decides = counts && !skipped && rest.deciders.has(text);
  const parts = insideOf(step, counts && !decides);
  return (
    <li data-skipped={skipped || undefined}>
      <code className="studio-code">{text}</code> <StepValue {...rest} step={step} />{" "}
      {decides && <Tag tone="info">{t(messages.decides)}</Tag>}
      {parts.length > 0 && (
        <ul className="studio-trace">
          {parts.map(({ key, ...part }) => (
            <TraceStep key={key} {...rest} {...part} />
          ))}
        </ul>
      )}
      {more !== undefined && <p className="mt-quiet">{t(messages.more, { count: more })}</p>}
    </li>
  );
};

/** What a step is made of, one after the other: the same text may stand there for each item of a list. */
const insideOf = ({ of, by }: Step, counts: boolean) =>
  of.map((step, index) => ({
    key: `${index} ${step.text}`,
    step,
    counts: counts && (by?.includes(index) ?? true),
  }));
