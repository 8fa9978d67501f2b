import { createServer, type RequestListener, type Server } from "node:http";
import { StateSystemStartError } from "../state-system-start-error.ts";

export interface Listening {
  readonly port: number;
  /** Lets answers under way finish for a moment, then closes all connections. */
  close(): Promise<void>;
}

export interface ListenAt {
  readonly system: { readonly name: string; readonly title: string };
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
}

const graceMs = 500;

/** As gateways have it. Closed sooner, a caller that stood still for some seconds writes to what is closed by then. */
const idleMs = 65_000;

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });

const failure = (at: ListenAt, cause: NodeJS.ErrnoException): StateSystemStartError => {
  const code = cause.code === "EADDRINUSE" ? "EADDRINUSE" : "LISTEN_FAILED";
  return new StateSystemStartError({ code, port: at.port, system: at.system.name }, { cause });
};

const portOf = (server: Server, otherwise: number): number => {
  const address = server.address();
  return address !== null && typeof address === "object" ? address.port : otherwise;
};

/** Opens a port, or rejects with a `StateSystemStartError` that names it. */
export const listen = (at: ListenAt, listener: RequestListener): Promise<Listening> =>
  new Promise((resolve, reject) => {
    const server = createServer({ keepAliveTimeout: idleMs }, listener);
    server.once("error", (cause) => reject(failure(at, cause)));
    server.listen(at.port, at.host, () => resolve({ port: portOf(server, at.port), close: () => close(server) }));
  });
