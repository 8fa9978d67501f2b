import { type Issue, isRecord } from "@motlan/kernel";
import { getUntypedClient, TRPCClientError } from "@trpc/client";
import type { House, Visitor } from "../testing/house.ts";
import type { Door } from "./table.fixture.ts";

/** What a door answered: `yes`, or the code of its refusal, and all that was said with it. */
export interface Answer {
  readonly code: string;
  readonly said: unknown;
}

/** What is sent: to an endpoint its input, to a plain door the rest of the address and a body. */
export type Sent =
  | { readonly input: unknown }
  | { readonly path: string; readonly body?: string; readonly headers?: Readonly<Record<string, string>> };

/** Knocks at a door as a browser does, and hears all of the answer. */
export const knock = (house: House, visitor: Visitor, door: Door, sent: Sent): Promise<Answer> =>
  "input" in sent ? called(visitor, door, sent.input) : fetched(house, visitor, { ...sent, door });

/** Whatever it is, it is called by POST, as the faces do: what is asked stands in no address. */
const called = async ({ api }: Visitor, door: Door, input: unknown): Promise<Answer> => {
  try {
    return { code: "yes", said: await heardOut(await getUntypedClient(api).mutation(door, input)) };
  } catch (error) {
    if (!(error instanceof TRPCClientError)) throw error;
    const { issues, code }: { issues?: readonly Issue[]; code?: string } = error.data ?? {};
    return { code: issues?.[0]?.code ?? code ?? "", said: error.shape };
  }
};

/** What comes piece by piece is heard to its end. */
const heardOut = async (answer: unknown): Promise<unknown> => {
  if (!isStream(answer)) return answer;
  const pieces: unknown[] = [];
  for await (const piece of answer) pieces.push(piece);
  return pieces;
};

const isStream = (answer: unknown): answer is AsyncIterable<unknown> =>
  isRecord(answer) && typeof Reflect.get(answer, Symbol.asyncIterator) === "function";

type Plain = Extract<Sent, { readonly path: string }> & { readonly door: Door };

const fetched = async (house: House, { browser }: Visitor, { door, path, body, headers = {} }: Plain) => {
  const [method = "GET"] = door.split(" ");
  const init = { method, headers, ...(body === undefined ? {} : { body }) };
  const response = await browser.request(new URL(path, house.url), init);
  const text = await response.text();
  if (response.status < 400) return { code: "yes", said: text };
  const { issues }: { issues?: readonly Issue[] } = JSON.parse(text);
  return { code: issues?.[0]?.code ?? "", said: { status: response.status, text } };
};
