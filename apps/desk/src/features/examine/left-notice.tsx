import { Alert, useText } from "@motlan/ui";
import type { Examined } from "../../api/client.ts";
import { registerName } from "../../words/standing.ts";
import { messages } from "./messages.ts";

/** What the dossier was sent without, because a register was silent, and who is to come by it. */
export const LeftNotice = ({ examined: { dossier, procedure, registers } }: { readonly examined: Examined }) => {
  const t = useText();
  const { left = [], step } = dossier;
  if (left.length === 0 || step === null) return null;
  return (
    <Alert tone="warning" title={t(messages.leftTitle)}>
      <ul className="desk-points">
        {left.map(({ path, register, whenDown }) => (
          <li key={path}>
            {t(whenDown === "official" ? messages.leftOfficial : messages.leftWait, {
              field: t(procedure.fields[path]?.title ?? { vi: path, en: path }),
              register: t(registerName(register, registers)),
            })}
          </li>
        ))}
      </ul>
      <p>{t(messages.leftNext)}</p>
    </Alert>
  );
};
