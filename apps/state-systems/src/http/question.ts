import { createHash } from "node:crypto";
import type { Json } from "@motlan/kernel";
import { isObject, type JsonObject } from "../records/json-object.ts";

/** A call of a service as it came in, read once. */
export interface Question {
  readonly path: string;
  /** Tells one question from others, whoever puts it and for which dossier. */
  readonly id: string;
  readonly body: JsonObject;
  /** The request, with its body or with another one. */
  readonly request: (body?: JsonObject) => Request;
}

const objectIn = (text: string): JsonObject => {
  try {
    const value: Json = JSON.parse(text);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
};

/** The purpose is no part of a question: each one has another number, and a run could not be repeated. */
const idOf = (request: Request, path: string, { mucDich: _, ...said }: JsonObject): string =>
  createHash("sha256")
    .update(JSON.stringify([request.method, path, request.headers.get("Idempotency-Key"), said]))
    .digest("base64url");

export const questionIn = async (request: Request): Promise<Question> => {
  const { url, method, headers } = request;
  const text = await request.text();
  const path = new URL(url).pathname;
  const body = objectIn(text);
  const bodiless = method === "GET" || method === "HEAD";
  return {
    path,
    body,
    id: idOf(request, path, body),
    request: (other) =>
      new Request(url, { method, headers, body: bodiless ? null : other ? JSON.stringify(other) : text }),
  };
};
