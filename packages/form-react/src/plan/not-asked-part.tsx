import type { Localized } from "@motlan/kernel";
import type { ToldNotAsked } from "@motlan/prefill";
import { Details, useText } from "@motlan/ui";
import { messages } from "./messages.ts";
import { useTitles } from "./use-titles.ts";
import { useWhyNot } from "./use-why-not.ts";

const titlesIn = (named: readonly { readonly title: Localized }[]): readonly Localized[] =>
  named.map(({ title }) => title);

/** What the form needs and no register is asked for, reason by reason. */
export const NotAskedPart = ({ notAsked }: { readonly notAsked: readonly ToldNotAsked[] }) => {
  const t = useText();
  const titles = useTitles();
  const whyNot = useWhyNot();
  return (
    <Details
      summary={
        <span className="mt-plan-head">
          <strong>{t(messages.notAsked)}</strong>{" "}
          <span className="mt-quiet">{titles(notAsked.flatMap(({ of }) => of.map(({ who }) => who)))}</span>
        </span>
      }
    >
      <div className="mt-plan-records">
        {notAsked.map(({ why, of }) => (
          <div key={JSON.stringify(why)}>
            <p>
              <strong>{whyNot(why)}</strong>
            </p>
            <ul className="ds-list">
              {of.map(({ who, elements }) => (
                <li key={JSON.stringify([who, elements])}>
                  {[t(who), titles(titlesIn(elements))].filter((it) => it !== "").join(": ")}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Details>
  );
};
