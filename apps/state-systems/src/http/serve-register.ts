import { getRequestListener } from "@hono/node-server";
import { getResponse, type HttpHandler } from "msw";
import { correctionPages, correctionsLink } from "../corrections/own-pages.ts";
import { correctionServices } from "../corrections/services.ts";
import { ledger } from "../handed-out/ledger.ts";
import { lookOf } from "../handed-out/look.ts";
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
  const handedOut = ledger();
  const own = [
    ...ownPages({ title: at.system.title, link, handedOut, leadsTo: [correctionsLink] }),
    ...correctionPages(at.system.title, context),
  ];
  const all = [...services, ...correctionServices(context)];
  const fetch = async (request: Request): Promise<Response> => {
    if (ownPaths.has(new URL(request.url).pathname))
      return (await getResponse([...own], request)) ?? refuse("KHONG_CO_DICH_VU");
    const question = await questionIn(request);
    const answered = await disturbedAnswer({ services: all, register: at.system.name, link, context }, question);
    handedOut.add(lookOf(context.clock.now(), question, answered));
    return answered.reply.response;
  };
  const serve = getRequestListener(fetch, { overrideGlobalObjects: false });
  const listening = await listen(at, (incoming, outgoing) => void serve(incoming, outgoing));
  const stop = async (): Promise<void> => {
    link.close();
    await listening.close();
  };
  return { port: listening.port, close: stop };
};
