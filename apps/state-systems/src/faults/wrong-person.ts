import type { Json } from "@motlan/kernel";
import { isObject, type JsonObject } from "../records/json-object.ts";
import type { Call, Fault, Reply } from "./fault.ts";
import { recordIn } from "./record-in.ts";

/** How many people are tried until the register holds something of one. */
const tries = 400;

const holdsSomething = (value: Json | undefined): boolean => {
  if (Array.isArray(value)) return value.length > 0;
  return isObject(value) ? Object.values(value).some(holdsSomething) : value !== null && value !== undefined;
};

const isOfSomebody = ({ response, said }: Reply): boolean => response.status === 200 && holdsSomething(recordIn(said));

/** The question about the next person: nothing else of it changes. Undefined where it is about nobody we know. */
const aboutNext = (body: JsonObject, personAfter: Call["personAfter"]): JsonObject | undefined => {
  const next = Object.entries(body).flatMap(([key, value]) => {
    const person = typeof value === "string" ? personAfter(value) : undefined;
    return person === undefined ? [] : [[key, person] as const];
  });
  return next.length === 0 ? undefined : { ...body, ...Object.fromEntries(next) };
};

export const wrongPerson: Fault = {
  title: { vi: "Nhầm người", en: "Wrong person" },
  does: {
    vi: "Gửi bản ghi của người kế tiếp trong danh sách dân cư, thay vì của người được hỏi.",
    en: "Sends the record of the next person in the population, in place of the one who was asked about.",
  },
  citizen: {
    vi: "Như khi ngắt kết nối: bản ghi của người khác bị bỏ; “Ai đã xem” ghi là trả lời nhầm người.",
    en: "As with down: the other's record is dropped, and “Who looked” says that it was.",
  },
  alsoSignIn: false,
  reply: async ({ body, answer, personAfter }) => {
    // What is written is written of whom it says: a stand-in mixes people up in answers alone.
    let other = Array.isArray(body["truongDuLieu"]) ? aboutNext(body, personAfter) : undefined;
    for (let tried = 0; other !== undefined && tried < tries; tried += 1) {
      const reply = await answer(other);
      if (isOfSomebody(reply)) return reply;
      other = aboutNext(other, personAfter);
    }
    return await answer();
  },
};
