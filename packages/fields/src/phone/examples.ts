import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Số điện thoại", en: "Phone" },
  examples: [
    { value: "0912345678", printed: { vi: "0912 345 678", en: "0912 345 678" } },
    { value: "02438256255", printed: { vi: "0243 825 6255", en: "0243 825 6255" } },
  ],
  bad: [
    { input: "12345", code: "phone-malformed" },
    { input: "0112345678", code: "phone-malformed" },
    { input: "+1 202 555 0123", code: "phone-malformed" },
  ],
};
