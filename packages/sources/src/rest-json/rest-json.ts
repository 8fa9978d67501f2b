import { isJsonObject, isRecord, type Json, textOf } from "@motlan/kernel";
import { type Purpose, pick, type Question, type Source, type SourceAnswer } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";

/** An answer longer than this is not read. */
const maxAnswerBytes = 256 * 1024;

/** Registers by id, with the base address of each: `http://127.0.0.1:4002`. */
export interface RestJsonConfig {
  readonly baseUrls: Readonly<Record<string, string>>;
}

/**
 * Registers that are asked by POST with JSON, so that no personal data stands in an address. Every question carries its
 * purpose; every one has the time limit that the register's definition declares. Not answering is an answer.
 */
export const restJson = ({ baseUrls }: RestJsonConfig): Source => ({
  ask: ({ service, given, keys, purpose }) =>
    post(baseUrls, service, { body: { ...identifiers(service, given), truongDuLieu: keys, mucDich: stated(purpose) } }),
  tell: (service, body, { key, purpose }) =>
    post(baseUrls, service, { body: { ...(isJsonObject(body) ? body : {}), mucDich: stated(purpose) }, key }),
});

const identifiers = (service: RegisterService, given: Question["given"]): Record<string, Json> =>
  Object.fromEntries(Object.entries(service.identify).map(([name, shape]) => [name, pick(given, shape)]));

const stated = ({ procedureCode, dossierId, law, enquiryId }: Purpose): Json => ({
  maThuTuc: procedureCode,
  maHoSo: dossierId,
  canCu: law,
  maYeuCau: enquiryId,
});

const post = async (
  baseUrls: RestJsonConfig["baseUrls"],
  service: RegisterService,
  { body, key }: { readonly body: Json; readonly key?: string },
): Promise<SourceAnswer> => {
  const base = baseUrls[service.register];
  if (base === undefined) return { kind: "unavailable" };
  try {
    const response = await fetch(addressOf(base, service), {
      method: "POST",
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { "idempotency-key": key }) },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(service.timeoutMs),
    });
    return await answerIn(response);
  } catch {
    // Refused, reset, timed out: whatever it was, the register did not answer.
    return { kind: "unavailable" };
  }
};

/** Under the whole of the base address: a register may stand behind a gateway, at a path of it. */
const addressOf = (base: string, { path }: RegisterService): URL => new URL(`${base.replace(/\/+$/u, "")}${path}`);

const answerIn = async (response: Response): Promise<SourceAnswer> => {
  if (response.status === 404) return { kind: "none" };
  if (response.status >= 500 || response.status === 429) return { kind: "unavailable" };
  if (!response.ok || !response.headers.get("content-type")?.includes("json")) return { kind: "malformed" };
  const text = await limited(response);
  return text === null ? { kind: "malformed" } : read(text);
};

const limited = async (response: Response): Promise<string | null> => {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > maxAnswerBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

const read = (text: string): SourceAnswer => {
  const answer = parse(text);
  if (!isJsonObject(answer)) return { kind: "malformed" };
  const record = Object.hasOwn(answer, "banGhi") ? answer.banGhi : answer;
  if (!isRecord(record)) return { kind: "malformed" };
  const recordId = answer.maBanGhi ?? answer.maBienNhan ?? answer.so ?? "";
  const asOf = typeof answer.capNhat === "string" ? Date.parse(answer.capNhat) : Date.now();
  if (Number.isNaN(asOf)) return { kind: "malformed" };
  return { kind: "found", record, recordId: textOf(recordId), asOf: new Date(asOf).toISOString() };
};

const parse = (text: string): Json => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
