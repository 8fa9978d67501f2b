import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { getResponse } from "msw";
import type { Provider } from "oidc-provider";
import { refuse } from "../../http/answer.ts";
import { type Connection, connection } from "../../http/connection.ts";
import { type ListenAt, type Listening, listen } from "../../http/listen.ts";
import { ownPages, ownPaths } from "../../http/own-pages.ts";
import type { PeopleIndex } from "../../records/people-index.ts";
import type { ServerContext } from "../../stand-in.ts";
import { interactionHandlers } from "./interaction.ts";
import { vneidProvider } from "./provider.ts";

const pathOf = ({ url }: IncomingMessage): string => new URL(url ?? "/", "http://stand-in.invalid").pathname;

interface Answering {
  readonly provider: Provider;
  readonly people: PeopleIndex;
}

/** Our own pages for the paths that are ours; the provider never sees those. */
const pages = (title: string, link: Connection, { provider, people }: Answering): RequestListener => {
  const own = ownPages(title, link);
  return (incoming, outgoing) => {
    const handlers = [...own, ...interactionHandlers({ provider, people, incoming, outgoing })];
    const fetch = async (request: Request): Promise<Response> =>
      (await getResponse(handlers, request)) ?? refuse("KHONG_CO_DICH_VU");
    void getRequestListener(fetch, { overrideGlobalObjects: false })(incoming, outgoing);
  };
};

const sendRefusal = async (outgoing: ServerResponse, refusal: Response): Promise<void> => {
  outgoing.writeHead(refusal.status, Object.fromEntries(refusal.headers)).end(await refusal.text());
};

const guarded = (link: Connection, inner: RequestListener): RequestListener => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const refusal = await link.gate();
    if (refusal !== undefined) return await sendRefusal(outgoing, refusal);
    inner(incoming, outgoing);
  };
  return (incoming, outgoing) => void serve(incoming, outgoing);
};

const starting: RequestListener = (_incoming, outgoing) => void sendRefusal(outgoing, refuse("NGAT_KET_NOI"));

/** Serves VNeID's stand-in. The port is opened first, for the issuer's name has it. */
export const serveVneid = async (at: ListenAt, { people, clients }: ServerContext): Promise<Listening> => {
  const link = connection();
  let answerer = starting;
  const listening = await listen(at, (incoming, outgoing) => answerer(incoming, outgoing));
  const provider = await vneidProvider(`http://localhost:${listening.port}`, people, clients);
  const ours = pages(at.system.title, link, { provider, people });
  const callback = provider.callback();
  const theirs = guarded(link, (incoming, outgoing) => void callback(incoming, outgoing));
  const oursToo = guarded(link, ours);
  answerer = (incoming, outgoing) => {
    const path = pathOf(incoming);
    const answer = ownPaths.has(path) ? ours : path.startsWith("/interaction/") ? oursToo : theirs;
    answer(incoming, outgoing);
  };
  const close = async (): Promise<void> => {
    link.close();
    await listening.close();
  };
  return { port: listening.port, close };
};
