import { Button, PageTitle, SearchInput, Spinner, useText } from "@motlan/ui";
import { useRef } from "react";
import { problemOf } from "../../api/problem.ts";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { deskMessages } from "../../words/desk-messages.ts";
import { messages } from "./messages.ts";
import { useLater } from "./use-later.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useSteadyList } from "./use-steady-list.ts";
import { WorklistGroups } from "./worklist-groups.tsx";

interface Props {
  /** Kept by the app, so that coming back from a dossier finds the search as it was left. Never in the address. */
  readonly words: string;
  readonly onWords: (words: string) => void;
}

export const WorklistPage = ({ words, onWords }: Props) => {
  const t = useText();
  const page = useRef<HTMLDivElement>(null);
  useListKeys(page);
  const query = useLater(words.trim(), 250);
  const { rows, now, error, changes, showChanges, refetch } = useSteadyList(query);
  return (
    <div ref={page}>
      <PageTitle title={t(deskMessages.worklist)} site={t(deskMessages.site)}>
        <p>{t(messages.intro)}</p>
        <p className="mt-quiet desk-wide-only">{t(messages.keys)}</p>
      </PageTitle>
      <SearchInput label={t(messages.search)} value={words} onChange={onWords} />
      <div className="desk-changes" role="status">
        {changes > 0 && (
          <>
            {t(messages.changes, { count: changes })}
            <Button variant="secondary" size="sm" onClick={showChanges}>
              {t(messages.showChanges)}
            </Button>
          </>
        )}
      </div>
      {error && <ProblemAlert problem={problemOf(error)} onReload={() => void refetch()} />}
      {rows ? (
        <WorklistGroups rows={rows} now={now} searching={query !== ""} />
      ) : (
        !error && <Spinner>{t(deskMessages.loading)}</Spinner>
      )}
    </div>
  );
};
