import { localTime } from "@motlan/kernel";
import { Link, Tag, type Text, useText } from "@motlan/ui";
import { useId } from "react";
import type { Look } from "../../api/types.ts";
import type { LookGroup } from "./group-looks.ts";
import { messages, outcomes } from "./messages.ts";

/** The looks of one day for one dossier by one asker. No landmark: two drafts of one procedure have one name. */
export const LookGroupCard = ({ group: { reason, by, looks } }: { readonly group: LookGroup }) => {
  const t = useText();
  const id = useId();
  return (
    <article className="ds-card" aria-labelledby={`${id}-what ${id}-who`}>
      <header className="mc-group-head">
        <h3 className="ds-heading" data-size="xs" id={`${id}-what`}>
          {t(titleOf(reason))}
        </h3>
        <p className="mt-row">
          <Dossier reason={reason} />
          <span className="mt-quiet">{t(messages.count, { count: looks.length })}</span>
        </p>
        <p id={`${id}-who`}>{whoAsked(t, { by, reason })}</p>
      </header>
      <ol className="mc-looks">
        {looks.map((look) => (
          <LookRow key={look.id} look={look} />
        ))}
      </ol>
    </article>
  );
};

const titleOf = (reason: Look["reason"]) => {
  if (reason.kind === "my-data") return messages.myData;
  return reason.kind === "others-data" ? messages.othersData : reason.procedure;
};

const Dossier = ({ reason }: Pick<Look, "reason">) => {
  const t = useText();
  if (reason.kind === "my-data" || reason.kind === "others-data") return null;
  if (reason.kind === "others-dossier") return <span>{t(messages.othersDossier)}</span>;
  const { dossierId, code } = reason;
  return <Link to={`/dossiers/${dossierId}`}>{code === null ? t(messages.draft) : t(messages.dossier, { code })}</Link>;
};

const askers = {
  "my-data": messages.selfMyData,
  "others-data": messages.otherSelf,
  "own-dossier": messages.selfFiling,
  "others-dossier": messages.otherFiling,
} as const satisfies Readonly<Record<Look["reason"]["kind"], object>>;

const whoAsked = (t: Text, { by, reason }: Pick<Look, "by" | "reason">): string => {
  if (by === "system") return t(messages.system);
  if (by === "again") return t(messages.again);
  if (by !== "filer") return t(messages.asked, { by: t(messages.official, { name: by }) });
  return t(messages.asked, { by: t(askers[reason.kind]) });
};

const LookRow = ({ look: { at, register, whom, told, by, law, outcome } }: { readonly look: Look }) => {
  const t = useText();
  return (
    <li className="mc-look">
      <time dateTime={at}>{localTime(at)}</time>
      <div className="mc-look-body">
        <p className="mt-row">
          <strong>{t(register)}</strong>
          <Outcome code={outcome} />
        </p>
        {whom !== null && <p>{t(messages.whom, { whom })}</p>}
        {told.map((one) => (
          <p key={one.about?.vi ?? ""}>{toldText(t, one, by)}</p>
        ))}
        <p className="mt-quiet">{t(messages.law, { law })}</p>
      </div>
    </li>
  );
};

/** "Xem: Họ, chữ đệm và tên · Giới tính". Titles have commas of their own. */
const toldText = (t: Text, { about, elements }: Look["told"][number], by: string): string => {
  const what = elements.map((element) => t(element)).join("\u00a0· ") || t(messages.nothingElse);
  if (by !== "system") return t(messages.seen, { what });
  return about === null ? t(messages.told, { what }) : t(messages.toldOf, { about: t(about), what });
};

const tones: Readonly<Partial<Record<Look["outcome"], "success" | "neutral">>> = {
  found: "success",
  none: "neutral",
  asking: "neutral",
};

const Outcome = ({ code }: { readonly code: Look["outcome"] }) => {
  const t = useText();
  return <Tag tone={tones[code] ?? "warning"}>{t(outcomes[code])}</Tag>;
};
