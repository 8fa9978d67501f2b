import { Button, Link, PageTitle, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { meQuery } from "../../api/queries.ts";
import type { Holding } from "../../api/types.ts";
import { actWords } from "../../messages/act-issues.ts";
import { common } from "../../messages/common.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { OwnPlaces } from "../../parts/own-places.tsx";
import { ProblemAlert } from "../../parts/problem-alert.tsx";
import { SignInNeeded } from "../../parts/sign-in.tsx";
import { HoldingCard } from "./holding-card.tsx";
import { messages } from "./messages.ts";
import { useMyData } from "./use-my-data.ts";

/** What each register holds of the person who is signed in. Nothing is asked before she presses. */
export const MyDataPage = () => {
  const query = useQuery(meQuery);
  return <Loaded query={query}>{(me) => (me === null ? <SignInNeeded /> : <MyData />)}</Loaded>;
};

const MyData = () => {
  const t = useText();
  const { holdings, look, isLooking, hasLooked, error } = useMyData();
  return (
    <div className="mt-stack mc-own">
      <PageTitle title={t(messages.title)} site={t(common.site)}>
        <p>{t(messages.lead)}</p>
        <p>{t(messages.promise)}</p>
      </PageTitle>
      <p>
        <Button variant={hasLooked ? "secondary" : "primary"} busy={isLooking} onClick={() => look(null)}>
          {t(hasLooked ? messages.lookAgain : messages.look)}
        </Button>
      </p>
      <div role="status">{(isLooking || hasLooked) && <Progress holdings={holdings} isLooking={isLooking} />}</div>
      {error !== null && <ProblemAlert words={actWords} error={error} />}
      {holdings.map((holding) => (
        <HoldingCard key={holding.register.id} holding={holding} onAskAgain={(register) => look([register])} />
      ))}
      {hasLooked && <p className="mt-quiet">{t(messages.wrong)}</p>}
      <OwnPlaces except="data" />
    </div>
  );
};

interface ProgressProps {
  readonly holdings: readonly Holding[];
  readonly isLooking: boolean;
}

const Progress = ({ holdings, isLooking }: ProgressProps) => {
  const t = useText();
  if (isLooking) return <p>{t(messages.looking)}</p>;
  const found = holdings.filter(({ answers }) => answers.length > 0).length;
  const silent = holdings.filter(({ state }) => state === "unavailable").length;
  return (
    <p>
      {silent > 0 ? t(messages.doneBut, { found, silent }) : t(messages.done, { found })}{" "}
      <Link to="/who-looked">{t(messages.written)}</Link>
    </p>
  );
};
