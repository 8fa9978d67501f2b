import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Before the statement reaches the server, or after the server has answered it and before anybody hears the answer. */
export type Moment = "before" | "after";

interface Strike {
  readonly statement: number;
  readonly moment: Moment;
  readonly blow: () => void;
}

export interface WireProxy {
  readonly port: number;
  /** How many statements were sent since `arm`. */
  count(): number;
  /** From now on statements are counted; at the one given the blow falls, and nothing passes any more. */
  arm(strike: Strike): void;
  close(): void;
}

/** Message types of a client that run a statement: Query and Execute (PostgreSQL's protocol 3.0, chapter 54.7). */
const runs = new Set(["Q".charCodeAt(0), "E".charCodeAt(0)]);

/** Cuts a client's stream into messages. The first has no type byte; what is incomplete waits for more. */
const cutter = (onMessage: (message: Buffer, type: number) => void) => {
  let waiting = Buffer.alloc(0);
  let typed = 0;
  return (chunk: Buffer): void => {
    waiting = Buffer.concat([waiting, chunk]);
    for (;;) {
      if (waiting.length < typed + 4) return;
      const size = typed + waiting.readUInt32BE(typed);
      if (waiting.length < size) return;
      onMessage(waiting.subarray(0, size), typed === 0 ? 0 : (waiting[0] ?? 0));
      waiting = waiting.subarray(size);
      typed = 1;
    }
  };
};

/** Stands between a client and the server at `target`, and sees every statement as it goes over the wire. */
export const startWireProxy = async (target: number): Promise<WireProxy> => {
  let strike: Strike | null = null;
  let count = 0;
  let fallen = false;
  const fall = (): void => {
    fallen = true;
    strike?.blow();
  };
  const pair = (client: Socket): void => {
    const server = connect(target, "127.0.0.1").setNoDelay();
    let struck = false;
    const cut = cutter((message, type) => {
      if (strike !== null && runs.has(type)) count += 1;
      struck ||= strike !== null && runs.has(type) && count === strike.statement;
      if (struck && strike?.moment === "before" && !fallen) fall();
      if (!fallen) server.write(message);
    });
    client.on("data", cut);
    server.on("data", (answer: Buffer) => {
      if (struck && !fallen) fall();
      if (!fallen) client.write(answer);
    });
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on("error", () => other.destroy());
      one.on("close", () => other.destroy());
    }
  };
  const listener = createServer({ noDelay: true }, pair).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    count: () => count,
    arm: (given) => {
      strike = given;
    },
    close: () => listener.close(),
  };
};
