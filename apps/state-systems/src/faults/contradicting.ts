import { differing } from "./differing.ts";
import type { Fault } from "./fault.ts";
import { withRecord } from "./record-in.ts";

export const contradicting: Fault = {
  title: { vi: "Mâu thuẫn", en: "Contradicting" },
  does: {
    vi: "Một giá trị (tên, ngày sinh, giới tính, nơi thường trú…) khác với giá trị mà các hệ thống khác giữ.",
    en: "One value (name, birth date, sex, residence …) is another than the other registers hold.",
  },
  citizen: {
    vi: "Thấy giá trị sai kèm nguồn của nó; tờ khai chưa cho báo sai.",
    en: "Sees the wrong value with its source; a form does not let her say yet that it is wrong.",
  },
  alsoSignIn: false,
  reply: async (call) => await withRecord(call, (record) => differing(record, call.chance)),
};
