import type { ToldRegister } from "@motlan/prefill";
import { Details, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { RecordPart } from "./record-part.tsx";
import { useTitles } from "./use-titles.ts";

/** One register: closed, its name and of whom it is asked; opened, all of it. */
export const RegisterPart = ({ register: { title, laws, records } }: { readonly register: ToldRegister }) => {
  const t = useText();
  const titles = useTitles();
  return (
    <Details
      summary={
        <span className="mt-plan-head">
          <strong>{t(title)}</strong> <span className="mt-quiet">{titles(records.flatMap(({ who }) => who))}</span>
        </span>
      }
    >
      <div className="mt-plan-records">
        {records.map((record) => (
          <RecordPart key={JSON.stringify([record.who, record.through, record.elements])} record={record} />
        ))}
        <p className="mt-quiet">{t(messages.law, { laws: laws.join("; ") })}</p>
      </div>
    </Details>
  );
};
