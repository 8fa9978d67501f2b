import { getRequestListener } from "@hono/node-server";
import { getResponse, type HttpHandler } from "msw";
import { refuse } from "./answer.ts";
import { connection } from "./connection.ts";
import { type ListenAt, type Listening, listen } from "./listen.ts";
import { ownPages, ownPaths } from "./own-pages.ts";

/** Serves a register: its own pages always, its services through the switch. */
export const serveRegister = async (at: ListenAt, services: readonly HttpHandler[]): Promise<Listening> => {
  const link = connection();
  const own = ownPages(at.system.title, link);
  const fetch = async (request: Request): Promise<Response> => {
    const isOwn = ownPaths.has(new URL(request.url).pathname);
    const refusal = isOwn ? undefined : await link.gate();
    return refusal ?? (await getResponse([...(isOwn ? own : services)], request)) ?? refuse("KHONG_CO_DICH_VU");
  };
  const serve = getRequestListener(fetch, { overrideGlobalObjects: false });
  const listening = await listen(at, (incoming, outgoing) => void serve(incoming, outgoing));
  const stop = async (): Promise<void> => {
    link.close();
    await listening.close();
  };
  return { port: listening.port, close: stop };
};
