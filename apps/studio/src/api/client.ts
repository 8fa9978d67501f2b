import type { AppRouter } from "@motlan/api/router";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

type Client = TRPCClient<AppRouter>;

export const client: Client = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/trpc", methodOverride: "POST" })],
});

/** The catalogue at a glance, as the studio shows it. */
export type Catalogue = Awaited<ReturnType<Client["studio"]["catalogue"]["query"]>>;
