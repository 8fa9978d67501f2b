import { fieldType } from "@motlan/fields";
import { Card, DescriptionList, EmptyState, Link, LinkButton, PageTitle, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import type { MyPaperSummary } from "../../api/types.ts";
import { common } from "../../messages/common.ts";
import { dateText } from "../../messages/format.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { OwnPlaces } from "../../parts/own-places.tsx";
import { messages } from "./messages.ts";
import { StandingLines } from "./standing-lines.tsx";
import { StandingTag } from "./standing-tag.tsx";

export const MyPapersPage = () => {
  const t = useText();
  const query = useQuery({ queryKey: ["my-papers"], queryFn: () => api.citizen.myPapers.query() });
  return (
    <Loaded query={query}>
      {(papers) => (
        <div className="mt-stack mc-own">
          <PageTitle title={t(messages.title)} site={t(common.site)}>
            {papers.length > 0 && <p>{t(messages.lead)}</p>}
          </PageTitle>
          {papers.length === 0 && (
            <EmptyState title={t(messages.none)}>
              <p>{t(messages.noneHint)}</p>
              <LinkButton to="/">{t(messages.find)}</LinkButton>
            </EmptyState>
          )}
          {papers.map((paper) => (
            <PaperCard key={paper.id} {...paper} />
          ))}
          <OwnPlaces except="papers" />
        </div>
      )}
    </Loaded>
  );
};

/** A name needs no code list to be printed. */
const noLists = { codeLists: {}, units: { provinces: [], communes: [] } };

const nameOf = (about: MyPaperSummary["about"]): string =>
  about
    .map((name) => fieldType("person-name").print(name, { language: "vi", params: {}, reference: noLists }))
    .filter((name) => name !== "")
    .join(", ");

const PaperCard = ({ id, title, about, number, place, issuedAt, ...status }: MyPaperSummary) => {
  const t = useText();
  const name = nameOf(about);
  const rows = [
    { key: "number", term: t(messages.numberTerm), value: number },
    { key: "place", term: t(messages.issuedBy), value: t(place) },
    { key: "date", term: t(messages.issuedOn), value: dateText(issuedAt) },
  ];
  return (
    <Card>
      <div className="mt-stack" data-gap="small">
        <h2 className="ds-heading" data-size="xs">
          <Link to={`/papers/${id}`}>{name === "" ? t(title) : `${t(title)}: ${name}`}</Link>
        </h2>
        <p>
          <StandingTag {...status} />
        </p>
        <DescriptionList rows={rows} />
        <StandingLines {...status} />
      </div>
    </Card>
  );
};
