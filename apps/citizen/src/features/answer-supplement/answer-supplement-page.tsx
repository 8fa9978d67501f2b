import { Card, LinkButton, PageTitle, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { isCode } from "../../api/problem.ts";
import { dossierQuery } from "../../api/queries.ts";
import type { FollowedDossier } from "../../api/types.ts";
import { useFormSession } from "../../dossier-form/use-form-session.ts";
import { common } from "../../messages/common.ts";
import { Loaded, PageProblem } from "../../parts/loaded.tsx";
import { PageSkeleton } from "../../parts/page-skeleton.tsx";
import { messages } from "./messages.ts";
import { SupplementForm } from "./supplement-form.tsx";

/** The request of an office, answered on the same form with only the asked places open. */
export const AnswerSupplementPage = ({ id }: { readonly id: string }) => {
  // What is asked stands still while she answers.
  const query = useQuery({ ...dossierQuery(id), refetchOnWindowFocus: false });
  return <Loaded query={query}>{(followed) => <Answer followed={followed} />}</Loaded>;
};

const Answer = ({ followed }: { readonly followed: FollowedDossier }) => {
  const open = useFormSession(followed.id);
  const { form, problem } = open.snapshot;
  const { supplement } = followed.dossier;
  if (supplement === null || isCode(problem, "dossier-already-sent")) return <NothingAsked id={followed.id} />;
  if (form) return <SupplementForm followed={followed} points={supplement.points} form={form} open={open} />;
  return problem === null ? <PageSkeleton /> : <PageProblem error={problem} retry={() => void open.session.load()} />;
};

const NothingAsked = ({ id }: { readonly id: string }) => {
  const t = useText();
  return (
    <>
      <PageTitle title={t(messages.done)} site={t(common.site)} />
      <Card>
        <LinkButton to={`/dossiers/${id}`}>{t(messages.toDossier)}</LinkButton>
      </Card>
    </>
  );
};
