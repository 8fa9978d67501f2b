import { Alert, Button, Skeleton, Spinner, Tag, useText } from "@motlan/ui";
import { useRef } from "react";
import type { HeldAnswer, Holding } from "../../api/types.ts";
import { ageWords } from "../../messages/age.ts";
import { dateText } from "../../messages/format.ts";
import { today } from "../../parts/today.ts";
import { HeldValues } from "./held-values.tsx";
import { messages } from "./messages.ts";

interface Props {
  readonly holding: Holding;
  readonly onAskAgain: (register: string) => void;
}

/** One register: who keeps it, what it holds of the person and as of when, or why that is not known. */
export const HoldingCard = ({ holding: { register, state, answers }, onAskAgain }: Props) => {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const askAgain = () => {
    // The button goes while the register is asked: whoever pressed it stays with the register.
    heading.current?.focus();
    onAskAgain(register.id);
  };
  return (
    <section className="ds-card mt-stack" aria-labelledby={`register-${register.id}`} aria-busy={state === "asking"}>
      <header className="mt-stack" data-gap="small">
        <h2 className="ds-heading" data-size="xs" id={`register-${register.id}`} ref={heading} tabIndex={-1}>
          {t(register.title)}
        </h2>
        <p className="mt-quiet">{t(messages.operator, { who: t(register.operator) })}</p>
      </header>
      {state === "asking" && <Asking />}
      {state === "none" && <p>{t(messages.none)}</p>}
      {state === "unavailable" && (
        <Alert tone="warning">
          <p>{t(messages.unavailable)}</p>
          <Button variant="secondary" size="sm" onClick={askAgain}>
            {t(messages.askAgain)}
            <span className="mt-visually-hidden">: {t(register.title)}</span>
          </Button>
        </Alert>
      )}
      {answers.map((answer) => (
        <Answer key={answer.values[0]?.element ?? answer.related[0]?.ref ?? ""} {...answer} />
      ))}
    </section>
  );
};

const Asking = () => {
  const t = useText();
  return (
    <>
      <p>
        <Spinner>{t(messages.asking)}</Spinner>
      </p>
      <Skeleton label="" />
    </>
  );
};

const Answer = ({ asOf, ...content }: HeldAnswer) => {
  const t = useText();
  const age = asOf === null ? "" : t(ageWords(asOf, today()));
  return (
    <div className="mt-stack" data-gap="small">
      <p>
        <Tag icon="clock">{asOf === null ? t(messages.signIn) : t(messages.asOf, { date: dateText(asOf), age })}</Tag>
      </p>
      <HeldValues {...content} />
    </div>
  );
};
