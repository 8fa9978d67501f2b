import type { FieldExamples } from "../field-type.ts";

const home = { country: "VNM", province: "01", commune: "00004", detail: "Số 5, phố Đội Cấn" };

export const examples: FieldExamples = {
  title: { vi: "Gửi đến", en: "Send to" },
  examples: [
    {
      value: home,
      printed: {
        vi: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
        en: "Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
      },
    },
    {
      value: { receiver: "Trần Thị Lụa", phone: "0912345678", ...home },
      printed: {
        vi: "Trần Thị Lụa, 0912 345 678, Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
        en: "Trần Thị Lụa, 0912 345 678, Số 5, phố Đội Cấn, Phường Ba Đình, Thành phố Hà Nội",
      },
    },
  ],
  typed: [[{ receiver: " ", phone: "+84 912 345 678" }, { phone: "0912345678" }]],
  bad: [
    { input: { receiver: "Trần Thị Lụa", ...home }, code: "address-part-missing" },
    { input: { phone: "0912345678", ...home }, code: "address-part-missing" },
    { input: { receiver: "Trần Thị Lụa", phone: "12345", ...home }, code: "address-phone" },
    { input: { receiver: "x".repeat(301), phone: "0912345678", ...home }, code: "address-too-long" },
    { input: { receiver: "Trần Thị Lụa", phone: "0912345678" }, code: "address-part-missing" },
    { input: { province: "01", commune: "24133", detail: "Số 5" }, code: "address-commune" },
    { input: { province: "66", commune: "24121", detail: "Số 5" }, code: "address-ended" },
    { input: { province: "00", commune: "00004", detail: "Số 5" }, code: "address-province" },
    { input: "Hà Nội", code: "address-malformed" },
  ],
};
