import { refuse } from "../http/answer.ts";
import type { Fault } from "./fault.ts";

const slowMs = 8_000;

export const slow: Fault = {
  title: { vi: "Chậm", en: "Slow" },
  does: {
    vi: "Trả lời đúng, nhưng sau 8 giây; bên hỏi chỉ chờ 1–5 giây.",
    en: "Answers soundly, but after 8 seconds; callers wait for 1 to 5.",
  },
  citizen: {
    vi: "Tờ khai dùng được ngay; phần ấy hiện là đang hỏi, rồi là không trả lời.",
    en: "Can use the form at once; that part is being asked for, then has no answer.",
  },
  alsoSignIn: true,
  reply: async ({ pause, answer, body }) =>
    (await pause(slowMs)) ? await answer() : { response: refuse("NGAT_KET_NOI"), said: {}, asked: body },
};
