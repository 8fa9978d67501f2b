import { Button, LinkButton, PageTitle, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { MyPaper } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateText } from "../../messages/format.ts";
import { PaperValues } from "../../paper/paper-values.tsx";
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

const Paper = ({ result, procedure, place, reference, standing }: MyPaper) => {
  const t = useText();
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
        <PaperValues level={2} procedure={procedure} reference={reference} values={result.values} />
        <div className="mc-signature">
          <p>{t(messages.issued, { place: t(place), date: dateText(result.issuedAt) })}</p>
          <p>{result.signedBy.title}</p>
          <p className="mc-capitals">
            <strong>{result.signedBy.name}</strong>
          </p>
        </div>
        <p className="mt-quiet">{t(messages.notReal)}</p>
      </article>
      <div className="mt-row mt-no-print">
        <Button onClick={() => print()}>{t(messages.print)}</Button>
        <LinkButton variant="secondary" to="/papers">
          {t(messages.back)}
        </LinkButton>
      </div>
    </div>
  );
};
