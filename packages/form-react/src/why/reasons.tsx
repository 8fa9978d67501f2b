import { type Reason, reasonsOf } from "@motlan/procedure";
import { useText } from "@motlan/ui";
import type { ReactNode } from "react";
import { dateText } from "../value/date-text.ts";
import type { Asked } from "./asked.ts";
import { FieldValue } from "./field-value.tsx";
import { messages } from "./messages.ts";
import { useStanding } from "./use-standing.ts";

/** What decided a value, or what it still waits for, in the words of the form. */
export const Reasons = (asked: Asked) => {
  const t = useText();
  const { kind, of } = reasonsOf(asked.definition, asked.of, asked.env);
  return (
    <div className="mt-why">
      {"because" in asked.of && asked.of.because !== undefined && <p>{t(asked.of.because)}</p>}
      <p>{t(of.length === 0 ? messages.nothing : messages[kind])}</p>
      {of.length > 0 && (
        <ul className="ds-list">
          {of.map((reason) => (
            <li key={reason.path}>
              {kind === "known" ? <Told {...asked} reason={reason} /> : <Name reason={reason} />}
            </li>
          ))}
        </ul>
      )}
      {"law" in asked.of && asked.of.law !== undefined && <p>{t(messages.law, { law: asked.of.law })}</p>}
    </div>
  );
};

interface ReasonProps {
  readonly reason: Reason;
}

const Name = ({ reason: { titles } }: ReasonProps) => {
  const t = useText();
  return titles.map((title) => t(title)).join(" – ");
};

const Told = ({ reason, ...asked }: Asked & ReasonProps): ReactNode => {
  const t = useText();
  const standing = useStanding(asked);
  if (reason.kind === "today") return t(messages.today, { day: dateText(asked.env.today) });
  if (reason.kind === "held") {
    const held = asked.env.read(reason.path) === null ? messages.heldNothing : messages.held;
    return t(held, { whose: reason.titles.map((title) => t(title)).join(" – ") });
  }
  return (
    <>
      <Name reason={reason} />:{" "}
      <strong>
        {reason.kind === "subject" ? standing(reason.name) : <FieldValue {...asked} field={reason.field} />}
      </strong>
    </>
  );
};
