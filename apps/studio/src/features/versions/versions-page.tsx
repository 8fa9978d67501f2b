import { Link, PageTitle, Spinner, useText } from "@motlan/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { client } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";
import { LoadFailed } from "../../parts/load-failed.tsx";
import { studioMessages } from "../../parts/studio-messages.ts";
import { messages } from "./messages.ts";
import { VersionCard } from "./version-card.tsx";

/** Every version of a procedure, the newest first, and the decision on those that wait. */
export const VersionsPage = ({ id }: { readonly id: string }) => {
  const t = useText();
  const queries = useQueryClient();
  const [said, say] = useState("");
  const status = useRef<HTMLParagraphElement>(null);
  // What she pressed is gone once it is done; she goes on at what is said of it.
  useEffect(() => {
    if (said !== "") status.current?.focus();
  }, [said]);
  const { data, error, refetch } = useQuery({
    queryKey: keys.versions(id),
    queryFn: () => client.studio.versions.query({ id }),
  });
  // At hand where she comes from the catalogue.
  const catalogue = useQuery({ queryKey: keys.catalogue, queryFn: () => client.studio.catalogue.query() });
  const title = catalogue.data?.procedures.find((it) => it.id === id)?.title;
  const decided = (what: string): void => {
    say(what);
    void queries.invalidateQueries({ queryKey: keys.versions(id) });
    void queries.invalidateQueries({ queryKey: keys.catalogue });
  };
  return (
    <>
      <p className="studio-back">
        <Link to="/">← {t(messages.back)}</Link>
      </p>
      <PageTitle title={t(messages.title)} site={t(studioMessages.site)}>
        <p>
          <Link to={`/procedures/${id}`}>{title ? t(title) : id}</Link>
        </p>
      </PageTitle>
      <p role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      {data === undefined && !error && <Spinner>{t(messages.loading)}</Spinner>}
      {error && <LoadFailed onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{t(messages.none)}</p>}
      <div className="mt-stack">
        {data?.map((version) => (
          <VersionCard key={version.version} version={version} onDone={decided} />
        ))}
      </div>
    </>
  );
};
