import { createServer, request } from "node:http";

/** Between the house and a register: keeps each answer for a while, and notes when it let it go. */
export interface Delayed {
  readonly url: string;
  /** When the first answer went, in milliseconds since 1970; undefined where none has since the last time this was read. */
  readonly firstAnswer: () => number | undefined;
  readonly stop: () => void;
}

export const delayed = async (to: string, delayMs: number): Promise<Delayed> => {
  let first: number | undefined;
  const server = createServer((incoming, outgoing) => {
    const { method, headers, url = "/" } = incoming;
    const onward = request(new URL(url, to), { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        setTimeout(() => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          outgoing.end(Buffer.concat(parts));
          first ??= Date.now();
        }, delayMs),
      );
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("the server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    firstAnswer: () => {
      const was = first;
      first = undefined;
      return was;
    },
    stop: () => void server.close(),
  };
};
