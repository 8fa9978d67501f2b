import type { AppRouter } from "@motlan/api/router";
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from "@trpc/client";

const url = "/trpc";

/** The answers that come piece by piece; all others come whole. */
const streamed = new Set(["citizen.prefill", "citizen.myData"]);

export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => streamed.has(path),
      true: httpBatchStreamLink({ url }),
      false: httpLink({ url, methodOverride: "POST" }),
    }),
  ],
});

export type Api = typeof api;
