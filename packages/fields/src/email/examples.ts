import type { FieldExamples } from "../field-type.ts";

export const email = {
  errors: ["email-malformed"],
  title: { vi: "Thư điện tử", en: "Email" },
  examples: [{ value: "lan.nguyen@example.vn", printed: { vi: "lan.nguyen@example.vn", en: "lan.nguyen@example.vn" } }],
  bad: [
    { input: "lan.nguyen", code: "email-malformed" },
    { input: "lan@example", code: "email-malformed" },
  ],
} as const satisfies FieldExamples;
