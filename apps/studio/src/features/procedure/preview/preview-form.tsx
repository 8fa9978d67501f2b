import { Alert, Button, Spinner, useText } from "@motlan/ui";
import type { SoundText } from "../use-checked.ts";
import { messages } from "./messages.ts";
import { TrialForm } from "./trial-form.tsx";
import { type Answers, type Trial, usePreview } from "./use-preview.ts";

interface Props {
  readonly trial: Trial;
  readonly sound: SoundText;
  /** The page's id; null for the first. */
  readonly page: string | null;
  readonly onPage: (page: string) => void;
  /** The part of which it is asked why; none for an empty text. */
  readonly asked: string;
  readonly onAsk: (part: string) => void;
  readonly onAnswers: (patch: Answers) => void;
}

/** The form as one persona; make it anew for another. */
export const PreviewForm = ({ trial, sound, ...form }: Props) => {
  const t = useText();
  const { previewed, failed, again } = usePreview(trial, sound);
  return (
    <>
      {failed && (
        <Alert tone="danger" role="alert">
          <p>{t(messages.failed)}</p>
          <Button variant="secondary" onClick={again}>
            {t(messages.tryAgain)}
          </Button>
        </Alert>
      )}
      {!previewed && !failed && <Spinner>{t(messages.asking)}</Spinner>}
      {previewed && <TrialForm key={previewed.sound.text} previewed={previewed} {...form} />}
    </>
  );
};
