import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Cơ quan đăng ký", en: "Registration authority" },
  examples: [
    {
      value: { province: "66", commune: "24133" },
      printed: { vi: "Phường Tân Lập, Tỉnh Đắk Lắk", en: "Phường Tân Lập, Tỉnh Đắk Lắk" },
    },
  ],
  bad: [
    { input: { province: "66" }, code: "commune-missing" },
    { input: { province: "01", commune: "24133" }, code: "commune-unknown" },
    { input: { province: "66", commune: "24121" }, code: "commune-ended" },
    { input: 24133, code: "commune-malformed" },
  ],
};
