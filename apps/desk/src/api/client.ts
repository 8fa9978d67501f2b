import type { AppRouter } from "@motlan/api/router";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

type Client = TRPCClient<AppRouter>;

export const client: Client = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/trpc", methodOverride: "POST" })],
});

type Answer<Endpoint extends { query: (...given: never[]) => Promise<unknown> }> = Awaited<
  ReturnType<Endpoint["query"]>
>;

export type Worklist = Answer<Client["desk"]["worklist"]>;
export type WorklistRow = Worklist["rows"][number];

/** A dossier as the desk examines it. */
export type Examined = Answer<Client["desk"]["examine"]>;
export type Dossier = Examined["dossier"];
export type DossierEvent = Examined["events"][number];
export type Sourced = Dossier["values"][string];
export type Act = Examined["acts"][number];

export type OpenByOwner = Answer<Client["desk"]["openCorrections"]>["owners"][number];

export type Person = NonNullable<Answer<Client["public"]["whoAmI"]>>;

export type RevocationReason = Parameters<Client["desk"]["revokeResult"]["mutate"]>[0]["reasonCode"];
export type RefusalReason = Parameters<Client["desk"]["refuse"]["mutate"]>[0]["reasonCode"];
