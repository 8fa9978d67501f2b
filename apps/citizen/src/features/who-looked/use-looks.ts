import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { api } from "../../api/client.ts";
import { mayRetry } from "../../api/problem.ts";

/** The looks of all registers or of one, a hundred at a time. */
export const useLooks = (register: string) =>
  useInfiniteQuery({
    queryKey: ["who-looked", register],
    queryFn: ({ pageParam }) =>
      api.citizen.whoLooked.query({
        ...(register === "" ? {} : { register }),
        ...(pageParam === null ? {} : { before: pageParam }),
      }),
    initialPageParam: firstPage,
    getNextPageParam: ({ older }) => older,
    // The list stays while a narrower one comes, and with it the place of whoever narrows it.
    placeholderData: keepPreviousData,
    retry: mayRetry,
  });

const firstPage: string | null = null;
