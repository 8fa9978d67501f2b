import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { nameIn } from "../../words/name-in.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

/** What the dossier was sent without, because registers were silent, and who is to come by it. */
export const LeftNotice = ({ examined: { dossier, procedure, registers } }: { readonly examined: Examined }) => {
  const t = useText();
  const { left = [], step } = dossier;
  if (left.length === 0 || step === null) return null;
  const together = Map.groupBy(left, ({ register, whenDown }) => `${register} ${whenDown}`);
  return (
    <Alert tone="warning" title={t(messages.leftTitle)}>
      <ul className="desk-points">
        {[...together.values()].map(([first, ...more]) => {
          if (first === undefined) return null;
          const { register, whenDown } = first;
          const fields = [first, ...more].map(({ path }) => t(nameIn(procedure, path))).join(" · ");
          return (
            <li key={register + whenDown}>
              <strong>
                {t(whenDown === "official" ? messages.leftOfficial : messages.leftWait, {
                  register: t(registerName(register, registers)),
                })}
              </strong>{" "}
              {fields}
            </li>
          );
        })}
      </ul>
      <p>{t(messages.leftNext)}</p>
    </Alert>
  );
};
