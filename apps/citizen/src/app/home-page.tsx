import type { Localized } from "@motlan/kernel";
import { Alert, PageTitle, Skeleton, useRoute, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "../api/queries.ts";
import { FindProcedure } from "../features/find-procedure/find-procedure.tsx";
import { MyDossiersInShort } from "../features/my-dossiers/my-dossiers-in-short.tsx";
import { common } from "../messages/common.ts";
import { OwnPlaces } from "../parts/own-places.tsx";
import { SignInHome } from "../parts/sign-in.tsx";
import { messages, signInProblems } from "./messages.ts";

/** The first page: what this is or what waits, and the search. */
export const HomePage = () => {
  const t = useText();
  const { data: me, isPending } = useQuery(meQuery);
  return (
    <div className="mt-stack mc-narrow">
      <PageTitle title={t(messages.homeTitle)} site={t(common.site)}>
        {me ? <p>{t(messages.hello, { name: me.name })}</p> : <p>{t(messages.what)}</p>}
      </PageTitle>
      <SignInProblem />
      {isPending && <Skeleton label={t(common.loading)} />}
      {me ? <MyDossiersInShort /> : !isPending && <SignInHome />}
      <FindProcedure />
      {me && <OwnPlaces />}
    </div>
  );
};

const problems: Readonly<Record<string, Localized>> = signInProblems;

const SignInProblem = () => {
  const t = useText();
  const problem = problems[useRoute().query.get("problem") ?? ""];
  return problem ? (
    <Alert tone="danger" role="alert">
      {t(problem)}
    </Alert>
  ) : null;
};
