import { LinkButton, PageTitle, Spinner, useRoute, useText } from "@motlan/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { client, type Person } from "../api/client.ts";
import { keys } from "../api/keys.ts";
import { type Problem, problemOf } from "../api/problem.ts";
import { DecidePanel } from "../features/decide/decide-panel.tsx";
import { DossierHead } from "../features/examine/dossier-head.tsx";
import { Examination } from "../features/examine/examination.tsx";
import { GlanceStrip } from "../features/examine/glance-strip.tsx";
import { ProblemAlert } from "../parts/problem-alert.tsx";
import { deskMessages } from "../words/desk-messages.ts";
import { messages } from "./messages.ts";

interface Props {
  readonly id: string;
  readonly person: Person;
  readonly onTold: (told: string) => void;
}

/**
 * One dossier, read and decided. It is not asked for again by itself: an official decides on what she has read, and is
 * told when that is no longer how it stands.
 */
export const DossierPage = ({ id, person, onTold }: Props) => {
  const t = useText();
  const { navigate } = useRoute();
  const cache = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: keys.dossier(id),
    queryFn: () => client.desk.examine.query({ id }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const reload = () => void refetch();
  const done = (told: string): void => {
    cache.removeQueries({ queryKey: keys.worklists });
    cache.removeQueries({ queryKey: keys.dossier(id) });
    onTold(told);
    navigate("/");
  };
  if (data === undefined) {
    return error ? (
      <Unopened problem={problemOf(error)} onReload={reload} />
    ) : (
      <Spinner>{t(deskMessages.loading)}</Spinner>
    );
  }
  return (
    <>
      <DossierHead examined={data} />
      <GlanceStrip examined={data} />
      <div className="desk-columns">
        <Examination examined={data} />
        <DecidePanel examined={data} person={person} onDone={done} onReload={reload} />
      </div>
    </>
  );
};

const Unopened = ({ problem, onReload }: { readonly problem: Problem; readonly onReload: () => void }) => {
  const t = useText();
  return (
    <div className="mt-stack">
      <PageTitle title={t(messages.noDossier)} site={t(deskMessages.site)} />
      <ProblemAlert problem={problem} onReload={onReload} />
      <LinkButton to="/" variant="secondary">
        {t(deskMessages.backToWorklist)}
      </LinkButton>
    </div>
  );
};
