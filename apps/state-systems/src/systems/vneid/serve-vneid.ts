import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Clock } from "@motlan/kernel";
import type { Crowd } from "@motlan/population";
import { getResponse } from "msw";
import type { Provider } from "oidc-provider";
import type { Reply } from "../../faults/fault.ts";
import { refuse } from "../../http/answer.ts";
import { type Connection, connection } from "../../http/connection.ts";
import { type ListenAt, type Listening, listen } from "../../http/listen.ts";
import { ownPages, ownPaths } from "../../http/own-pages.ts";
import { struck } from "../../http/struck.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import type { ServerContext } from "../../stand-in.ts";
import { interactionHandlers } from "./interaction.ts";
import { peopleHandler, peopleLink } from "./people-page.ts";
import { vneidProvider } from "./provider.ts";

const pathOf = ({ url }: IncomingMessage): string => new URL(url ?? "/", "http://stand-in.invalid").pathname;

interface Answering {
  readonly provider: Provider;
  readonly people: PeopleIndex;
  readonly crowd: Crowd;
}

/** Our own pages for the paths that are ours; the provider never sees those. */
const pages = (title: string, link: Connection, { provider, people, crowd }: Answering): RequestListener => {
  const own = [...ownPages({ title, link, leadsTo: [peopleLink] }), peopleHandler(crowd)];
  return (incoming, outgoing) => {
    const handlers = [...own, ...interactionHandlers({ provider, people, incoming, outgoing })];
    const fetch = async (request: Request): Promise<Response> =>
      (await getResponse(handlers, request)) ?? refuse("KHONG_CO_DICH_VU");
    void getRequestListener(fetch, { overrideGlobalObjects: false })(incoming, outgoing);
  };
};

const send = async (outgoing: ServerResponse, answer: Response): Promise<void> => {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
};

/** Through the switch. A call that is not hit, or was only kept waiting, goes on to the listener inside. */
const guarded = (link: Connection, { inner, clock }: { inner: RequestListener; clock: Clock }): RequestListener => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    // Who signs in does so with a state and a nonce of her own: a path is all that is alike in two runs.
    const question = `${incoming.method} ${pathOf(incoming)}`;
    const goesOn: Reply = { response: new Response(), said: {}, asked: {} };
    const answer = async () => goesOn;
    const { reply } = await struck(link, clock, { question, body: {}, answer, personAfter: () => undefined });
    if (reply === goesOn) inner(incoming, outgoing);
    else await send(outgoing, reply.response);
  };
  return (incoming, outgoing) => void serve(incoming, outgoing);
};

const starting: RequestListener = (_incoming, outgoing) => void send(outgoing, refuse("NGAT_KET_NOI"));

/** Serves VNeID's stand-in. The port is opened first, for the issuer's name has it. */
export const serveVneid = async (
  at: ListenAt,
  { people, crowd, clients, clock }: ServerContext,
): Promise<Listening> => {
  const link = connection({ name: at.system.name, kind: "sign-in" });
  let answerer = starting;
  const listening = await listen(at, (incoming, outgoing) => answerer(incoming, outgoing));
  const provider = await vneidProvider(`http://localhost:${listening.port}`, people, clients);
  const ours = pages(at.system.title, link, { provider, people, crowd });
  const callback = provider.callback();
  const theirs = guarded(link, { inner: (incoming, outgoing) => void callback(incoming, outgoing), clock });
  const oursToo = guarded(link, { inner: ours, clock });
  answerer = (incoming, outgoing) => {
    const path = pathOf(incoming);
    const isOwn = ownPaths.has(path) || path === peopleLink.href;
    const answer = isOwn ? ours : path.startsWith("/interaction/") ? oursToo : theirs;
    answer(incoming, outgoing);
  };
  const close = async (): Promise<void> => {
    link.close();
    await listening.close();
  };
  return { port: listening.port, close };
};
