import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Thư điện tử", en: "Email" },
  examples: [{ value: "lan.nguyen@example.vn", printed: { vi: "lan.nguyen@example.vn", en: "lan.nguyen@example.vn" } }],
  bad: [
    { input: "lan.nguyen", code: "email-malformed" },
    { input: "lan@example", code: "email-malformed" },
  ],
};
