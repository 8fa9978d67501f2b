import type { IncomingMessage, ServerResponse } from "node:http";
import { personas } from "@motlan/population";
import { type HttpHandler, http } from "msw";
import type { Provider } from "oidc-provider";
import { standInHeader } from "../../http/answer.ts";
import { type Page, pageResponse } from "../../pages/page.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import { accountOf, levelOf, type VneidAccount } from "./accounts.ts";
import { type Chooser, chooserPage } from "./chooser-page.ts";
import { expiredPage } from "./message-page.ts";
import { asksForStaff } from "./sign-in-policy.ts";

/** One request to the sign-in page, with what the provider needs to find the interaction by its cookie. */
export interface SignIn {
  readonly provider: Provider;
  readonly people: PeopleIndex;
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}

type Interaction = Awaited<ReturnType<Provider["interactionDetails"]>>;

const interactionOf = async ({ provider, incoming, outgoing }: SignIn): Promise<Interaction | undefined> => {
  try {
    return await provider.interactionDetails(incoming, outgoing);
  } catch {
    return undefined;
  }
};

const chooserOf = ({ uid, params }: Interaction): Chooser => ({
  uid,
  kind: asksForStaff(params.scope) ? "staff" : "citizen",
  leadsTo: String(params.redirect_uri),
});

const chosen = async ({ people }: SignIn, request: Request): Promise<VneidAccount | undefined> => {
  const form = new URLSearchParams(await request.text());
  const key = form.get("account") ?? "";
  const typed = (form.get("personalId") ?? "").replace(/\s/gu, "");
  const persona = personas.find((one) => one.key === key);
  return accountOf(people, persona?.personalId ?? (key || typed));
};

/** Ends the session of somebody else in this browser; the provider would stop at a page of its own for it. */
const leaveOther = async ({ provider }: SignIn, { session }: Interaction, account: VneidAccount): Promise<void> => {
  if (session === undefined || session.accountId === account.id) return;
  const stored = await provider.Session.findByUid(session.uid);
  if (stored === undefined) return;
  delete stored.accountId;
  stored.authorizations = {};
  await stored.persist();
};

const signIn = async (by: SignIn, interaction: Interaction, account: VneidAccount): Promise<Response> => {
  const login = { accountId: account.id, acr: levelOf(account) };
  const next = await by.provider.interactionResult(by.incoming, by.outgoing, { login });
  // Only now: while an interaction takes its result, its session must still be the one that began it.
  await leaveOther(by, interaction, account);
  return new Response(null, { status: 303, headers: { Location: next, [standInHeader]: "true" } });
};

const submit = async (by: SignIn, request: Request): Promise<Page | Response> => {
  const interaction = await interactionOf(by);
  if (interaction === undefined) return expiredPage;
  const chooser = chooserOf(interaction);
  const account = await chosen(by, request);
  if (account === undefined || account.kind !== chooser.kind) return chooserPage({ ...chooser, unknown: true });
  return await signIn(by, interaction, account);
};

const show = async (by: SignIn): Promise<Page> => {
  const interaction = await interactionOf(by);
  return interaction === undefined ? expiredPage : chooserPage(chooserOf(interaction));
};

/** The sign-in page: shows whom one may be, and takes the choice. */
export const interactionHandlers = (by: SignIn): readonly HttpHandler[] => [
  http.get("*/interaction/:uid", async () => pageResponse(await show(by))),
  http.post("*/interaction/:uid", async ({ request }) => {
    const next = await submit(by, request);
    return next instanceof Response ? next : pageResponse(next);
  }),
];
