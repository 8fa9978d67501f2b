import { EmptyState, LinkButton, PageTitle, useText } from "@motlan/ui";
import { useQuery } from "@tanstack/react-query";
import { myDossiersQuery } from "../../api/queries.ts";
import { common } from "../../messages/common.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { DossierCard } from "./dossier-card.tsx";
import { messages } from "./messages.ts";

export const MyDossiersPage = () => {
  const t = useText();
  const query = useQuery(myDossiersQuery);
  return (
    <Loaded query={query}>
      {(dossiers) => (
        <div className="mt-stack">
          <PageTitle title={t(messages.title)} site={t(common.site)}>
            {dossiers.length > 0 && <p>{t(messages.lead)}</p>}
          </PageTitle>
          {dossiers.length === 0 && (
            <EmptyState title={t(messages.none)}>
              <LinkButton to="/">{t(messages.find)}</LinkButton>
            </EmptyState>
          )}
          {dossiers.map((dossier) => (
            <DossierCard key={dossier.id} {...dossier} />
          ))}
        </div>
      )}
    </Loaded>
  );
};
