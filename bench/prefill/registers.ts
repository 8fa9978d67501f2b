import { fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** How long each register takes to answer. */
export const answersAfterMs = 50;

/** Registers in a process of their own: their work is not ours. */
export interface Registers {
  readonly urls: readonly string[];
  /** Questions that came, since last asked. */
  asked(): Promise<number>;
  /** Which part of the questions is answered with an error, 0 to 1; chosen by counting, so that each run is the same. */
  fail(share: number): Promise<void>;
  stop(): void;
}

export const startRegisters = async (count: number): Promise<Registers> => {
  const child = fork(new URL(import.meta.url), [String(count)]);
  const told = () => new Promise<unknown>((resolve) => void child.once("message", resolve));
  const ports = await told();
  return {
    urls: Array.isArray(ports) ? ports.map((port) => `http://127.0.0.1:${port}`) : [],
    asked: async () => {
      child.send({ kind: "asked" });
      return Number(await told());
    },
    fail: async (share) => {
      child.send({ kind: "fail", share });
      await told();
    },
    stop: () => void child.kill(),
  };
};

const body = (index: number, number: string): string =>
  JSON.stringify({ banGhi: { [`k${index}`]: `Giá trị ${index}` }, soDinhDanh: number, maBanGhi: `r${index}` });

const serve = async (count: number): Promise<void> => {
  let [asked, share] = [0, 0];
  const start = (index: number): Promise<number> =>
    new Promise((resolve) => {
      const server = createServer((request, response) => {
        let text = "";
        request.on("data", (chunk: Buffer) => {
          text += chunk.toString("utf8");
        });
        request.on("end", () => {
          asked += 1;
          // The golden section spreads the failures evenly without a pattern that calls could fall into.
          const isHit = share > 0 && (asked * 0.618_033_988_75) % 1 < share;
          const number: unknown = JSON.parse(text).soDinhDanh;
          setTimeout(() => {
            response.writeHead(isHit ? 503 : 200, { "content-type": "application/json" });
            response.end(isHit ? "{}" : body(index, String(number)));
          }, answersAfterMs);
        });
      });
      server.listen(0, "127.0.0.1", () => resolve(portOf(server.address())));
    });
  process.on("message", (message: { kind: string; share?: number }) => {
    if (message.kind === "asked") process.send?.(asked);
    else {
      share = message.share ?? 0;
      process.send?.("failing");
    }
    if (message.kind === "asked") asked = 0;
  });
  process.send?.(await Promise.all(Array.from({ length: count }, (_, index) => start(index))));
};

const portOf = (address: string | AddressInfo | null): number =>
  typeof address === "object" && address !== null ? address.port : 0;

if (process.send && process.argv[1] === new URL(import.meta.url).pathname) await serve(Number(process.argv[2] ?? 1));
