import { localDate, localTime } from "@motlan/kernel";
import { Tag, useText } from "@motlan/ui";
import type { Version } from "../../api/client.ts";
import { ChangeList } from "./change-list.tsx";
import { DecideForm } from "./decide-form.tsx";
import { messages } from "./messages.ts";

interface Props {
  readonly version: Version;
  readonly onDone: (said: string) => void;
}

const tones = {
  waiting: "warning",
  scheduled: "info",
  "in-force": "success",
  superseded: "neutral",
  rejected: "neutral",
  withdrawn: "neutral",
} as const;

const acts = {
  installed: messages.installed,
  proposed: messages.proposed,
  approved: messages.approved,
  rejected: messages["act-rejected"],
  withdrawn: messages["act-withdrawn"],
} as const;

const dayOf = (date: string): string => date.split("-").toReversed().join("/");

/** One version: how it stands, who did what, what it would change, and the decision where one is due. */
export const VersionCard = ({ version, onDone }: Props) => {
  const t = useText();
  const { version: id, standing, effectiveFrom, acts: history, changes, isFirst, isOwn } = version;
  return (
    <section className="ds-card mt-stack" aria-label={id}>
      <h2 className="studio-version">
        <code className="studio-code">{id.split("@")[1]}</code>{" "}
        <Tag tone={tones[standing]}>{t(messages[standing])}</Tag>{" "}
        <span className="mt-quiet">{t(messages.from, { day: dayOf(effectiveFrom) })}</span>
      </h2>
      <ul className="studio-acts">
        {history.map(({ seq, act, by, at, reason }) => (
          <li key={seq}>
            {dayOf(localDate(at))} {localTime(at)} · {by} {t(acts[act])}
            {reason !== "" && `: ${reason}`}
          </li>
        ))}
      </ul>
      {changes && (
        <>
          <h3 className="studio-changes-title">{t(isFirst ? messages.brings : messages.changes)}</h3>
          <ChangeList changes={changes} />
        </>
      )}
      {standing === "waiting" && (isOwn ? <p>{t(messages.own)}</p> : <DecideForm version={id} onDone={onDone} />)}
    </section>
  );
};
