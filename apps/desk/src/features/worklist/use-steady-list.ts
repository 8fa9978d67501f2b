import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { client, type Worklist } from "../../api/client.ts";
import { keys } from "../../api/keys.ts";
import { changesBetween } from "./changes.ts";

type List = Worklist & { readonly query: string };

const pollMs = 15_000;

const useList = (query: string) =>
  useQuery({
    queryKey: keys.worklist(query),
    queryFn: async (): Promise<List> => ({ ...(await client.desk.worklist.query({ query })), query }),
    refetchInterval: pollMs,
    placeholderData: keepPreviousData,
  });

/**
 * The worklist, asked for again and again, but never moved under the reader's eyes: what came meanwhile is counted, and
 * shown when she says so. Another search shows its own list at once.
 */
export const useSteadyList = (query: string) => {
  const { data, error, isFetchedAfterMount, refetch } = useList(query);
  const [kept, keep] = useState<List | null>(null);
  if (data && isFetchedAfterMount && kept?.query !== data.query) keep(data);
  const shown = kept?.query === data?.query ? (kept ?? data) : data;
  return {
    rows: shown?.rows,
    now: data?.now ?? "",
    error,
    changes: shown && data ? changesBetween(shown.rows, data.rows) : 0,
    showChanges: () => keep(data ?? null),
    refetch,
  };
};
