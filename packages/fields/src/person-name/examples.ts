import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Họ, chữ đệm và tên", en: "Full name" },
  examples: [
    {
      value: { family: "Nguyễn", middle: "Thị Ngọc", given: "Lan" },
      printed: { vi: "Nguyễn Thị Ngọc Lan", en: "Nguyễn Thị Ngọc Lan" },
    },
    { value: { family: "H'Yun", given: "Niê" }, printed: { vi: "H'Yun Niê", en: "H'Yun Niê" } },
    { value: { family: "", given: "Sơn" }, printed: { vi: "Sơn", en: "Sơn" }, params: { optionalParts: ["family"] } },
  ],
  bad: [
    { input: { family: "Nguyễn", given: "L4n" }, code: "person-name-letters" },
    { input: { family: "Nguyễn", given: "-" }, code: "person-name-letters" },
    { input: { given: "Lan" }, code: "person-name-part-missing" },
    { input: { family: "Trần", given: "" }, code: "person-name-part-missing" },
    { input: { family: "Trần", given: "a".repeat(101) }, code: "person-name-too-long" },
    { input: 7, code: "person-name-malformed" },
  ],
};
