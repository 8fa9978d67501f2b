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
    vi: "Tự khai được phần ấy ngay; vài phút sau hệ thống tự hỏi lại và điền.",
    en: "Can state that part at once; some minutes later the system asks again, and fills it.",
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
