import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { canonicalJson, type Json } from "@motlan/kernel";
import type { Question } from "@motlan/prefill";

const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** What makes rows that tell nobody who was looked up, and reads them again. */
export interface AnswerSeal {
  /** The same for the same question by the same person for the same purpose, and for nothing else. */
  keyOf(question: Question): string;
  seal(key: string, answer: Json): string;
  /** What was sealed under that key; null where it was not, or not by us. */
  open(key: string, sealed: string): Json | null;
}

/** `secret`: 32 bytes. What is made of it for the keys of rows opens no row. */
export const answerSeal = (secret: Uint8Array): AnswerSeal => {
  const forKeys = derived(secret, "keys");
  const forAnswers = derived(secret, "answers");
  return {
    keyOf: (question) =>
      createHmac("sha256", forKeys)
        .update(canonicalJson(identityOf(question)))
        .digest("base64url"),
    seal: (key, answer) => {
      const nonce = randomBytes(nonceBytes);
      const sealing = createCipheriv(cipher, forAnswers, nonce).setAAD(Buffer.from(key));
      const hidden = [sealing.update(JSON.stringify(answer), "utf8"), sealing.final()];
      return Buffer.concat([nonce, sealing.getAuthTag(), ...hidden]).toString("base64");
    },
    open: (key, sealed) => {
      try {
        return opened(forAnswers, key, Buffer.from(sealed, "base64"));
      } catch {
        // Another key, or bytes that are broken: as if nothing had been kept.
        return null;
      }
    },
  };
};

const opened = (secret: Buffer, key: string, bytes: Buffer): Json => {
  const [nonce, rest] = [bytes.subarray(0, nonceBytes), bytes.subarray(nonceBytes)];
  const opening = createDecipheriv(cipher, secret, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(key))
    .setAuthTag(rest.subarray(0, tagBytes));
  const text = Buffer.concat([opening.update(rest.subarray(tagBytes)), opening.final()]).toString("utf8");
  return JSON.parse(text);
};

const derived = (secret: Uint8Array, use: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "", `motlan kept answers: ${use}`, 32));

/** All that has to be the same: what is asked, about whom, why, and for whom. */
const identityOf = ({ service, given, keys, purpose }: Question): Json => ({
  service: [service.register, service.id],
  given,
  keys: keys.toSorted(),
  procedure: purpose.procedureCode,
  law: purpose.law,
  onBehalfOf: purpose.onBehalfOf,
});
