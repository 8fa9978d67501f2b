import type { ToldRecord } from "@motlan/prefill";
import { useText } from "@motlan/ui";
import { messages, purposes, states } from "./messages.ts";
import { useQuoted, useTitles } from "./use-titles.ts";

/** Of whom, how it went and how they are known; what is asked, and for what. */
export const RecordPart = ({ record }: { readonly record: ToldRecord }) => {
  const t = useText();
  const titles = useTitles();
  const quoted = useQuoted();
  const { who, number, by, through, elements, uses, insteadOf, state } = record;
  const known = [
    ...(by.length > 0 ? [t(messages.by, { answers: quoted(by) })] : []),
    ...(through ? [t(messages.through, { relation: quoted([through.relation]), register: t(through.register) })] : []),
    ...(insteadOf.length > 0 ? [t(messages.insteadOf, { registers: titles(insteadOf, ", ") })] : []),
  ];
  return (
    <div>
      <p>
        <strong>{t(messages.about, { who: titles(who, t(messages.and)), number })}</strong>
      </p>
      <p className="mt-quiet">{[t(states[state]), ...known].join(" · ")}</p>
      <p>{t(messages.elements, { elements: titles(elements) })}</p>
      {uses.length === 0 && <p>{t(messages.wantedBefore)}</p>}
      {uses.length > 0 && (
        <>
          <p>{t(messages.uses)}</p>
          <ul className="ds-list">
            {uses.map(({ kind, of }) => (
              <li key={kind}>{[t(purposes[kind]), quoted(of)].filter((it) => it !== "").join(" ")}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
};
