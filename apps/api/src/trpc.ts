import type { Issue } from "@motlan/kernel";
import type { Context, Filer, Official } from "@motlan/service";
import { initTRPC, TRPCError } from "@trpc/server";
import { type Audience, audienceOf, faceOf } from "./access.ts";
import type { Sessions } from "./auth/sessions.ts";
import { IssuesError } from "./issues-error.ts";
import type { Studio } from "./studio.ts";

/** What an endpoint is called with. */
export interface Call {
  readonly ctx: Context;
  readonly studio: Studio;
  readonly sessions: Sessions;
  readonly cookies: string | undefined;
}

const t = initTRPC.context<Call>().create({
  errorFormatter: ({ shape, error }) => {
    const issues: readonly Issue[] = error.cause instanceof IssuesError ? error.cause.issues : [];
    const { stack: _, path, ...data } = shape.data;
    // Of an address that nobody knows nothing is said back: it may have anything in it.
    const door = path !== undefined && audienceOf(path) !== null ? { path } : {};
    // The wording is the browser's: only codes leave the server.
    return { ...shape, message: issues[0]?.code ?? error.code, data: { ...data, ...door, issues } };
  },
});

export const { router } = t;

const refuse = (code: "UNAUTHORIZED" | "FORBIDDEN"): never => {
  throw new TRPCError({ code });
};

/** Deny by default: a door that the table does not list, or lists for somebody else, is shut. */
const doorFor = (audience: Audience) =>
  t.procedure.use(({ path, next }) => (audienceOf(path) === audience ? next() : refuse("FORBIDDEN")));

export const forAnyone = doorFor("anyone");

export const forCitizen = doorFor("citizen").use(async ({ ctx: call, next }) => {
  const person = await call.sessions.person(faceOf.citizen, call.cookies);
  return person?.face === "citizen"
    ? next({ ctx: { ...call, filer: person.filer satisfies Filer } })
    : refuse("UNAUTHORIZED");
});

export const forOfficial = doorFor("official").use(async ({ ctx: call, next }) => {
  const person = await call.sessions.person(faceOf.official, call.cookies);
  return person?.face === "desk"
    ? next({ ctx: { ...call, official: person.official satisfies Official } })
    : refuse("UNAUTHORIZED");
});

export const forDesigner = doorFor("designer").use(async ({ ctx: call, next }) => {
  const person = await call.sessions.person(faceOf.designer, call.cookies);
  return person?.face === "studio"
    ? next({ ctx: { ...call, designer: { username: person.username } } })
    : refuse("UNAUTHORIZED");
});
