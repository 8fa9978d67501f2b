import { getResponse, type HttpHandler } from "msw";
import { putRight } from "../corrections/put-right.ts";
import type { Reply } from "../faults/fault.ts";
import type { JsonObject } from "../records/json-object.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { answer, refuse } from "./answer.ts";
import type { Connection } from "./connection.ts";
import { bodyOf } from "./envelope.ts";
import type { Question } from "./question.ts";
import { type Struck, struck } from "./struck.ts";

export interface Answering {
  readonly services: readonly HttpHandler[];
  readonly link: Connection;
  /** Its id. */
  readonly register: string;
  readonly context: Pick<RegisterContext, "clock" | "people" | "journals">;
}

/** What the services say, with no fault. */
const soundly = async (
  { services, register, context }: Omit<Answering, "link">,
  question: Question,
  body?: JsonObject,
): Promise<Reply> => {
  const response = (await getResponse([...services], question.request(body))) ?? refuse("KHONG_CO_DICH_VU");
  const said = (await bodyOf(response.clone())) ?? {};
  const right = putRight(said, register, context.journals);
  const asked = body ?? question.body;
  return right === said ? { response, said, asked } : { response: answer(response.status, right), said: right, asked };
};

/** What a register replies to a question through its switch. */
export const disturbedAnswer = async ({ link, ...answering }: Answering, question: Question): Promise<Struck> => {
  const { context } = answering;
  return await struck(link, context.clock, {
    question: question.id,
    body: question.body,
    answer: async (body) => await soundly(answering, question, body),
    personAfter: (personalId) => context.people.personAfter(personalId),
  });
};
