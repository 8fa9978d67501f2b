import { answer } from "../http/answer.ts";
import type { Fault } from "./fault.ts";

const deferredMs = 10_000;

export const deferred: Fault = {
  title: { vi: "Hẹn trả lời sau", en: "Deferred" },
  does: {
    vi: "Nhận câu hỏi (202, Retry-After) mà chưa có bản ghi; hỏi lại đúng câu ấy sau 10 giây thì có.",
    en: "Takes the question (202, Retry-After) and has no record yet; the same question 10 seconds later has one.",
  },
  citizen: {
    vi: "Chưa thấy gì của hệ thống này; khi tờ khai hỏi lại thì dữ liệu đến.",
    en: "Sees nothing of this register yet; it comes when the form asks again.",
  },
  alsoSignIn: false,
  reply: async ({ question, pending, now, answer: sound, body }) => {
    const at = Date.parse(now());
    const due = Date.parse(pending.due(question) ?? new Date(at + deferredMs).toISOString());
    if (due <= at) {
      pending.done(question);
      return await sound();
    }
    pending.putOff(question, new Date(due).toISOString());
    const said = { trangThai: "dang-xu-ly", moPhong: true };
    const response = answer(202, said);
    response.headers.set("Retry-After", String(Math.ceil((due - at) / 1000)));
    return { response, said: {}, asked: body };
  },
};
