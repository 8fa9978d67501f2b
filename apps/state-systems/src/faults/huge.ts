import { answer } from "../http/answer.ts";
import type { Fault } from "./fault.ts";

const padding = 1_200_000;

export const huge: Fault = {
  title: { vi: "Quá lớn", en: "Huge" },
  does: {
    vi: "Gửi bản ghi đúng trong một câu trả lời dài hơn 1 MB.",
    en: "Sends the sound record in an answer of more than 1 MB.",
  },
  citizen: {
    vi: "Như khi ngắt kết nối: câu trả lời quá lớn không được đọc.",
    en: "As with down: an answer of that size is not read.",
  },
  alsoSignIn: false,
  reply: async ({ answer: sound }) => {
    const reply = await sound();
    return { ...reply, response: answer(reply.response.status, { ...reply.said, dem: "0".repeat(padding) }) };
  },
};
