import type { Localized } from "@motlan/kernel";
import type { Crowd } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { ListenAt, Listening } from "./http/listen.ts";
import type { RegisterContext } from "./records/register-context.ts";
import type { VneidClient } from "./systems/vneid/clients.ts";

interface Named {
  /** In a register's case also its id in the catalogue. */
  readonly name: string;
  /** The name under which the real system is known. */
  readonly title: string;
  /** The same, in a list. */
  readonly short: Localized;
}

/** Services of a register, loaded when it is started: whoever needs names alone loads no server. */
interface Register extends Named {
  readonly services: () => Promise<(context: RegisterContext) => readonly HttpHandler[]>;
}

export interface ServerContext extends RegisterContext {
  readonly clients: readonly VneidClient[];
  readonly crowd: Crowd;
}

/** What is no register is a server of its own. */
interface OtherServer extends Named {
  readonly serve: () => Promise<(at: ListenAt, context: ServerContext) => Promise<Listening>>;
}

/** A stand-in for one system of the state: a folder of `systems/`, and a line in `stand-ins.ts`. */
export type StandIn = Register | OtherServer;
