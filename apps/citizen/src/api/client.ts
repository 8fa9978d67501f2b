import type { AppRouter } from "@motlan/api/router";
import { createTRPCClient, httpBatchStreamLink, httpLink, splitLink } from "@trpc/client";

const url = "/trpc";

/** The one answer that comes piece by piece; all others come whole. */
const streamed = "citizen.prefill";

export const api = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ path }) => path === streamed,
      true: httpBatchStreamLink({ url }),
      false: httpLink({ url, methodOverride: "POST" }),
    }),
  ],
});

export type Api = typeof api;
