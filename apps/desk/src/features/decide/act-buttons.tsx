import { Alert, Button, useText } from "@motlan/ui";
import type { Act, Examined } from "../../api/client.ts";
import { completeName, hereOf } from "./complete-words.ts";
import { messages } from "./messages.ts";

export type WordedAct = Exclude<Act, "complete">;

const names = {
  supplement: messages.askSupplement,
  refuse: messages.refuse,
  verify: messages.verify,
} as const satisfies Readonly<Record<WordedAct, object>>;

interface Props {
  readonly examined: Examined;
  readonly onChoose: (act: Act) => void;
}

/** What the official may do now, by what follows from it. */
export const ActButtons = ({ examined, onChoose }: Props) => {
  const t = useText();
  const { acts, procedure, dossier } = examined;
  const here = hereOf(examined);
  if (here === null) return null;
  const supplementUsed = here.step.may.includes("supplement") && dossier.supplementsAsked > 0;
  return (
    <div className="desk-acts">
      {acts.includes("complete") ? (
        <Button onClick={() => onChoose("complete")}>{completeName(here, procedure, t)}</Button>
      ) : (
        <Alert tone="warning">{t(messages.notToSign)}</Alert>
      )}
      {acts
        .filter((act) => act !== "complete")
        .map((act) => (
          <Button key={act} id={`act-${act}`} variant="secondary" onClick={() => onChoose(act)}>
            {t(names[act])}
          </Button>
        ))}
      {supplementUsed && !acts.includes("supplement") && <p className="mt-quiet">{t(messages.supplementUsed)}</p>}
    </div>
  );
};
