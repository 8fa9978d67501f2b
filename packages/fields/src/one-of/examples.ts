import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Giới tính", en: "Sex" },
  examples: [{ value: "2", printed: { vi: "Nữ", en: "Female" }, params: { list: "sex" } }],
  bad: [
    { input: "7", code: "one-of-unknown", params: { list: "sex" } },
    { input: "2", code: "one-of-unknown" },
    { input: "0", code: "one-of-ended", params: { list: "identity-paper" } },
  ],
};
