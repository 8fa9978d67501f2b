import { getRequestListener } from "@hono/node-server";
import { getResponse, type HttpHandler } from "msw";
import type { RegisterContext } from "../records/register-context.ts";
import { refuse } from "./answer.ts";
import { connection } from "./connection.ts";
import { disturbedAnswer } from "./disturbed-answer.ts";
import { type ListenAt, type Listening, listen } from "./listen.ts";
import { ownPages, ownPaths } from "./own-pages.ts";
import { questionIn } from "./question.ts";

interface Serving {
  readonly services: readonly HttpHandler[];
  readonly context: RegisterContext;
}

/** Serves a register: its own pages always, its services through the switch. */
export const serveRegister = async (at: ListenAt, { services, context }: Serving): Promise<Listening> => {
  const link = connection({ name: at.system.name, kind: "register" });
  const own = ownPages(at.system.title, link);
  const fetch = async (request: Request): Promise<Response> => {
    if (ownPaths.has(new URL(request.url).pathname))
      return (await getResponse([...own], request)) ?? refuse("KHONG_CO_DICH_VU");
    const { reply } = await disturbedAnswer({ services, link, context }, await questionIn(request));
    return reply.response;
  };
  const serve = getRequestListener(fetch, { overrideGlobalObjects: false });
  const listening = await listen(at, (incoming, outgoing) => void serve(incoming, outgoing));
  const stop = async (): Promise<void> => {
    link.close();
    await listening.close();
  };
  return { port: listening.port, close: stop };
};
