import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Nơi sinh", en: "Place of birth" },
  examples: [
    {
      value: { facility: "Bệnh viện Phụ sản Hà Nội", commune: "00008", province: "01" },
      printed: {
        vi: "Bệnh viện Phụ sản Hà Nội, Phường Ngọc Hà, Thành phố Hà Nội",
        en: "Bệnh viện Phụ sản Hà Nội, Phường Ngọc Hà, Thành phố Hà Nội",
      },
    },
    {
      value: { original: "Xã Cư M'gar, huyện Cư M'gar" },
      printed: { vi: "Xã Cư M'gar, huyện Cư M'gar", en: "Xã Cư M'gar, huyện Cư M'gar" },
    },
  ],
  bad: [
    { input: { province: "01", commune: "24133" }, code: "place-commune" },
    { input: { facility: "Trạm y tế", province: "01" }, code: "place-part-missing" },
    { input: { country: "KOR" }, code: "place-part-missing" },
    { input: { facility: "x".repeat(301) }, code: "place-too-long" },
    { input: 5, code: "place-malformed" },
  ],
};
