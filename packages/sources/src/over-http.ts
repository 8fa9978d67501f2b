import type { Json } from "@motlan/kernel";
import type { Delivery, Question, Source, SourceAnswer } from "@motlan/prefill";
import type { RegisterService } from "@motlan/procedure";
import { type Outgoing, type Reply, type Send, sending } from "./http/send.ts";
import type { Asked } from "./reading/record-in.ts";

/** How registers of one kind are spoken to over HTTP. */
export interface Protocol {
  /** What is sent to look for a record; undefined where the register has no address. */
  readonly asking: (question: Question) => Outgoing | undefined;
  readonly telling: (service: RegisterService, body: Json, delivery: Delivery) => Outgoing | undefined;
  readonly reading: (reply: Reply, exchanged: Exchanged) => SourceAnswer;
}

export interface Exchanged extends Asked {
  readonly outgoing: Outgoing;
}

/** A source that speaks a protocol. Not answering is an answer. */
export const overHttp = ({ asking, telling, reading }: Protocol, send: Send = sending()): Source => {
  const exchange = async (outgoing: Outgoing | undefined, asked: Asked): Promise<SourceAnswer> => {
    if (outgoing === undefined) return { kind: "unavailable" };
    const incoming = await send(outgoing);
    if (incoming.kind === "nothing") return { kind: "unavailable" };
    if (incoming.kind === "too-large") return { kind: "malformed" };
    return reading(incoming, { ...asked, outgoing });
  };
  return {
    ask: async (question) => exchange(asking(question), { service: question.service, question }),
    tell: async (service, body, delivery) => exchange(telling(service, body, delivery), { service }),
  };
};
