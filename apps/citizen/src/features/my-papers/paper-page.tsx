import {
  Button,
  Checkbox,
  Footnotes,
  LinkButton,
  type NumberedNotes,
  numberNotes,
  PageTitle,
  useText,
} from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../api/client.ts";
import type { MyPaper } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateText } from "../../messages/format.ts";
import { noteWords } from "../../paper/note-words.ts";
import { PaperValues } from "../../paper/paper-values.tsx";
import { sourceNote } from "../../paper/source-note.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { messages } from "./messages.ts";
import { Revoked } from "./revoked.tsx";
import { StandingLines } from "./standing-lines.tsx";
import { StandingTag } from "./standing-tag.tsx";

/** A result as a paper, to be read and printed. */
export const PaperPage = ({ id }: { readonly id: string }) => {
  const query = useQuery({ queryKey: ["paper", id], queryFn: () => api.citizen.myPaper.query({ id }) });
  return <Loaded query={query}>{(paper) => <Paper {...paper} />}</Loaded>;
};

/** What is stamped on a paper that does not count any more. */
const marks = { revoked: messages.stamp, expired: messages.stampExpired } as const;

/** Where each line is from, in the order of the paper; nothing where nobody asked. */
const useNotes = ({ result, procedure, registers }: MyPaper, asked: boolean): NumberedNotes => {
  const t = useText();
  const lines = asked ? procedure.result.fields : [];
  return numberNotes(
    lines.flatMap((path) => {
      const sourced = result.values[path];
      return sourced ? [[path, sourceNote(sourced, { t, registers })] as const] : [];
    }),
  );
};

const Paper = (paper: MyPaper) => {
  const t = useText();
  const [withNotes, setWithNotes] = useState(false);
  const { result, procedure, place, reference, standing } = paper;
  const notes = useNotes(paper, withNotes);
  const mark = standing === "in-force" ? undefined : t(marks[standing]);
  return (
    <div className="mt-stack mc-narrow">
      {result.revocation && <Revoked revocation={result.revocation} place={t(place)} />}
      <article className="mc-sheet mt-stack" data-mark={mark}>
        {mark && <p className="mc-stamp">{mark}</p>}
        <div className="mc-sheet-head">
          <PageTitle title={t(procedure.result.title)} site={t(common.site)}>
            <p>{t(messages.copy)}</p>
            <p>{t(messages.number, { number: result.number })}</p>
            {!mark && (
              <p>
                <StandingTag standing={standing} />
              </p>
            )}
            <StandingLines standing={standing} {...result} />
          </PageTitle>
        </div>
        <PaperValues level={2} procedure={procedure} reference={reference} values={result.values} notes={notes} />
        <div className="mc-signature">
          <p>{t(messages.issued, { place: t(place), date: dateText(result.issuedAt) })}</p>
          <p>{result.signedBy.title}</p>
          <p className="mc-capitals">
            <strong>{result.signedBy.name}</strong>
          </p>
        </div>
        <Footnotes title={t(noteWords.title)} notes={notes.notes} />
        <p className="mt-quiet">{t(messages.notReal)}</p>
      </article>
      <div className="mt-no-print">
        <Checkbox
          id="with-notes"
          label={t(noteWords.withNotes)}
          checked={withNotes}
          onChange={(event) => setWithNotes(event.currentTarget.checked)}
        />
      </div>
      <div className="mt-row mt-no-print">
        <Button onClick={() => print()}>{t(messages.print)}</Button>
        <LinkButton variant="secondary" to="/papers">
          {t(messages.back)}
        </LinkButton>
      </div>
    </div>
  );
};
