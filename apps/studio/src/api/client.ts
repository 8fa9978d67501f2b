import type { AppRouter } from "@motlan/api/router";
import { createTRPCClient, httpLink, type TRPCClient } from "@trpc/client";

type Client = TRPCClient<AppRouter>;

export const client: Client = createTRPCClient<AppRouter>({
  links: [httpLink({ url: "/trpc", methodOverride: "POST" })],
});

/** The catalogue at a glance, as the studio shows it. */
export type Catalogue = Awaited<ReturnType<Client["studio"]["catalogue"]["query"]>>;

/** A version of a procedure, with what was done to it. */
export type Version = Awaited<ReturnType<Client["studio"]["versions"]["query"]>>[number];

/** One procedure as the studio opens it. */
export type OpenedProcedure = Awaited<ReturnType<Client["studio"]["procedure"]["query"]>>;

export type CheckedProcedure = OpenedProcedure["checked"];

/** A definition in which nothing is wrong. */
export type SoundProcedure = NonNullable<CheckedProcedure["sound"]>;
