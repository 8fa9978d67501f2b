import { refuse } from "../http/answer.ts";
import type { Fault } from "./fault.ts";

export const down: Fault = {
  title: { vi: "Ngắt kết nối", en: "Down" },
  does: { vi: "Từ chối ngay mọi yêu cầu (503).", en: "Refuses every call at once (503)." },
  citizen: {
    vi: "Được báo cơ quan nào không trả lời; tự khai phần ấy, hoặc chờ.",
    en: "Is told which register is silent; states that part, or waits.",
  },
  alsoSignIn: true,
  reply: async ({ body }) => ({ response: refuse("NGAT_KET_NOI"), said: {}, asked: body }),
};
