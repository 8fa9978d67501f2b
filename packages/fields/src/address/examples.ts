import type { FieldExamples } from "../field-type.ts";

export const examples: FieldExamples = {
  title: { vi: "Nơi cư trú", en: "Place of residence" },
  examples: [
    {
      value: { country: "VNM", province: "01", commune: "00004", detail: "Số 5, phố Đội Cấn" },
      printed: {
        vi: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
        en: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
      },
    },
    {
      value: { country: "KOR", detail: "12 Sejong-daero, Seoul" },
      printed: { vi: "12 Sejong-daero, Seoul, Hàn Quốc", en: "12 Sejong-daero, Seoul, South Korea" },
    },
  ],
  bad: [
    { input: { province: "01", detail: "Số 5" }, code: "address-part-missing" },
    { input: { province: "01", commune: "24133", detail: "Số 5" }, code: "address-commune" },
    { input: { province: "66", commune: "24121", detail: "Số 5" }, code: "address-ended" },
    { input: { province: "00", commune: "00004", detail: "Số 5" }, code: "address-province" },
    { input: { country: "KOR" }, code: "address-part-missing" },
    { input: { country: "KOR", detail: "x".repeat(301) }, code: "address-too-long" },
    { input: "Hà Nội", code: "address-malformed" },
  ],
};
