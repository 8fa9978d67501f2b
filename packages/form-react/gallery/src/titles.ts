import type { Localized } from "@motlan/kernel";

/** A question of each field type, as a form would ask it. */
export const titles: Readonly<Record<string, Localized>> = {
  text: { vi: "Nơi cấp", en: "Issued by" },
  "long-text": { vi: "Trình bày thêm", en: "Anything to add" },
  "person-name": { vi: "Họ, chữ đệm và tên", en: "Full name" },
  "personal-id": { vi: "Số định danh cá nhân", en: "Personal identification number" },
  date: { vi: "Ngày cấp", en: "Date of issue" },
  "partial-date": { vi: "Ngày, tháng, năm sinh", en: "Date of birth" },
  "date-time": { vi: "Thời điểm sinh", en: "Time of birth" },
  "one-of": { vi: "Giới tính", en: "Sex" },
  "open-one-of": { vi: "Dân tộc", en: "Ethnic group" },
  "yes-no": { vi: "Trẻ sinh ra do mang thai hộ", en: "Born by surrogacy" },
  integer: { vi: "Số bản sao", en: "Number of copies" },
  address: { vi: "Nơi cư trú", en: "Place of residence" },
  commune: { vi: "Cơ quan đăng ký", en: "Registration authority" },
  phone: { vi: "Số điện thoại", en: "Phone" },
  email: { vi: "Thư điện tử", en: "Email" },
  declaration: {
    vi: "Tôi cam đoan những điều khai trên là đúng sự thật.",
    en: "I declare that what I stated is true.",
  },
  "code-number": { vi: "Số Giấy chứng sinh", en: "Number of the birth notice" },
  place: { vi: "Nơi sinh", en: "Place of birth" },
};
