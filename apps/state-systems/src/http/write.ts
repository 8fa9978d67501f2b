import type { Clock, Instant } from "@motlan/kernel";
import { type HttpHandler, http } from "msw";
import type { Journal } from "../records/journal.ts";
import type { JsonObject } from "../records/json-object.ts";
import { answer, type RefusalCode, refuse } from "./answer.ts";
import { bodyOf } from "./envelope.ts";

export interface Write {
  /** As `msw` matches it. */
  readonly path: string;
  /** The name of the service in the journal. */
  readonly service: string;
  readonly journal: Journal;
  readonly clock: Clock;
  /** What stands against it, if anything does. */
  check(input: JsonObject): RefusalCode | undefined;
  /** The answer to what is written, computed once and kept. */
  perform(input: JsonObject, at: Instant): JsonObject;
}

const perform = (write: Write, key: string, input: JsonObject): Response => {
  const refusal = write.check(input);
  if (refusal !== undefined) return refuse(refusal);
  const at = write.clock.now();
  const done = write.perform(input, at);
  write.journal.append({ service: write.service, key, at, input, answer: done });
  return answer(201, done);
};

/** A service that writes. The same key again gets the answer of the first time and writes nothing. */
export const writeHandler = (write: Write): HttpHandler =>
  http.post(write.path, async ({ request }) => {
    const key = request.headers.get("Idempotency-Key") ?? "";
    const input = await bodyOf(request);
    if (input === undefined) return refuse("SAI_DINH_DANG");
    if (key === "") return refuse("THIEU_KHOA");
    const before = write.journal.entries().find((entry) => entry.service === write.service && entry.key === key);
    return before === undefined ? perform(write, key, input) : answer(201, before.answer);
  });
