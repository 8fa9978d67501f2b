import { getResponse, type HttpHandler } from "msw";
import type { Reply } from "../faults/fault.ts";
import type { JsonObject } from "../records/json-object.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { refuse } from "./answer.ts";
import type { Connection } from "./connection.ts";
import { bodyOf } from "./envelope.ts";
import type { Question } from "./question.ts";
import { type Struck, struck } from "./struck.ts";

export interface Answering {
  readonly services: readonly HttpHandler[];
  readonly link: Connection;
  readonly context: Pick<RegisterContext, "clock" | "people">;
}

/** What the services say, with no fault. */
const soundly = async (services: readonly HttpHandler[], question: Question, body?: JsonObject): Promise<Reply> => {
  const response = (await getResponse([...services], question.request(body))) ?? refuse("KHONG_CO_DICH_VU");
  return { response, said: (await bodyOf(response.clone())) ?? {}, asked: body ?? question.body };
};

/** What a register replies to a question through its switch. */
export const disturbedAnswer = async ({ services, link, context }: Answering, question: Question): Promise<Struck> =>
  await struck(link, context.clock, {
    question: question.id,
    body: question.body,
    answer: async (body) => await soundly(services, question, body),
    personAfter: (personalId) => context.people.personAfter(personalId),
  });
