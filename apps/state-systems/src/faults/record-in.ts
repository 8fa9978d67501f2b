import { answer } from "../http/answer.ts";
import { isObject, type JsonObject } from "../records/json-object.ts";
import type { Call, Reply } from "./fault.ts";

/** The record in an answer: under its key, or the answer itself where it says no more than yes or no. */
export const recordIn = (said: JsonObject): JsonObject => (isObject(said["banGhi"]) ? said["banGhi"] : said);

/** The sound answer with another record in it. What tells no record (a receipt, a refusal) stays as it is. */
export const withRecord = async (
  { answer: sound, body }: Call,
  change: (record: JsonObject) => JsonObject,
): Promise<Reply> => {
  const reply = await sound();
  const { said, response } = reply;
  if (!Array.isArray(body["truongDuLieu"]) || response.status !== 200) return reply;
  const record = change(recordIn(said));
  return saying({ ...reply, said: isObject(said["banGhi"]) ? { ...said, banGhi: record } : record });
};

/** A reply with what it says put into its response. */
const saying = (reply: Reply): Reply => ({ ...reply, response: answer(reply.response.status, reply.said) });
