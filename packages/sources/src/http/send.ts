import { Agent, request } from "undici";

/** An answer longer than this is not read. */
const maxAnswerBytes = 256 * 1024;

/** One question to a register, as it goes over the wire. */
export interface Outgoing {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For all of it, from the connection to the last byte. */
  readonly timeoutMs: number;
}

export interface Reply {
  readonly kind: "reply";
  readonly status: number;
  /** By names in small letters. One that was sent several times with different values has none. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What came back: a reply, nothing, or more than anybody reads. */
export type Incoming = Reply | { readonly kind: "nothing" } | { readonly kind: "too-large" };

export type Send = (outgoing: Outgoing) => Promise<Incoming>;

/** A way to registers that keeps its connections open, reads no more than it needs, and follows nobody elsewhere. */
export const sending = (): Send => {
  // As many connections as there are questions: how many there may be is each service's own (`guarded`).
  const dispatcher = new Agent({ maxHeaderSize: 16 * 1024, maxResponseSize: maxAnswerBytes });
  return async ({ url, headers, body, timeoutMs }) => {
    try {
      const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
      const answer = await request(url, { dispatcher, method: "POST", headers, body, signal });
      const text = await answer.body.text();
      return { kind: "reply", status: answer.statusCode, headers: single(answer.headers), text };
    } catch (error) {
      // Refused, reset, timed out: whatever it was, the register did not answer.
      return { kind: isTooLarge(error) ? "too-large" : "nothing" };
    }
  };
};

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "UND_ERR_RES_EXCEEDED_MAX_SIZE";

/** Of two values nobody can tell which was meant; the same one twice is one. */
const single = (headers: Readonly<Record<string, string | string[] | undefined>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const values = [...new Set([value ?? []].flat())];
      return values.length === 1 ? [[name.toLowerCase(), values[0] ?? ""]] : [];
    }),
  );
