import { Button, Dialog, useText } from "@motlan/ui";
import { client, type Examined, type Person } from "../../api/client.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { deskMessages } from "../../words/desk-messages.ts";
import type { AskedProps } from "./asked-props.ts";
import { AskedValues } from "./asked-values.tsx";
import { CertificateValues } from "./certificate-values.tsx";
import { completeName, consequences, hereOf } from "./complete-words.ts";
import type { Drafts } from "./drafts.ts";
import { messages } from "./messages.ts";
import { statedIssues } from "./stated.ts";
import { useAct } from "./use-act.ts";
import { useAttempts } from "./use-attempts.ts";
import { WordsField } from "./words-field.tsx";

interface Props {
  readonly examined: Examined;
  readonly person: Person;
  readonly open: boolean;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly stated: Drafts["stated"];
  readonly onStated: AskedProps["onChange"];
  readonly onClose: () => void;
  readonly onDone: (did: string) => void;
  readonly onReload: () => void;
}

/** The last look before a step is completed: what will happen, and what will be written. */
export const CompleteDialog = ({ examined, person, open, onClose, onReload, ...rest }: Props) => {
  const t = useText();
  const here = hereOf(examined);
  const name = here ? completeName(here, examined.procedure, t) : "";
  const act = useAct(client.desk.completeStep.mutate, { onDone: () => rest.onDone(name), onReload });
  const { unlessWrong, at } = useAttempts(statedIssues(examined, rest.stated));
  if (here === null) return null;
  const { dossier, id, acts } = examined;
  const allowed = acts.includes("complete");
  const shows = here.step.issues !== undefined || here.next?.actor.kind === "filer";
  const sentences = consequences({ here, examined, signer: `${person.name}, ${person.title ?? ""}`, t });
  const note = rest.note.trim() === "" ? null : rest.note;
  const send = () => act.send({ dossierId: id, seq: dossier.seq, note, stated: rest.stated });
  return (
    <Dialog
      open={open}
      title={name}
      onClose={onClose}
      actions={
        <>
          {allowed && (
            <Button busy={act.busy} onClick={() => unlessWrong(send)}>
              {here.step.issues === undefined ? t(messages.confirm) : name}
            </Button>
          )}
          <Button variant="secondary" onClick={onClose}>
            {t(deskMessages.cancel)}
          </Button>
        </>
      }
    >
      <ul className="desk-points">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <AskedValues examined={examined} stated={rest.stated} onChange={rest.onStated} issueAt={at} />
      {shows && <CertificateValues examined={examined} />}
      <WordsField
        id="note"
        label={t(messages.note)}
        rows={2}
        value={rest.note}
        onChange={rest.onNote}
        required={false}
      />
      {act.problem && <ProblemAlert problem={act.problem} onReload={act.reload} />}
    </Dialog>
  );
};
