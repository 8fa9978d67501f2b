import type { Localized } from "@motlan/kernel";
import { defineMessages } from "@motlan/ui";

/** Advice by the stable keys that the compiler gives where a code says too little. */
export const hints: Readonly<Record<string, Localized>> = defineMessages({
  "bracket-the-test": { vi: "Đặt phép thử in trong ngoặc.", en: "Put brackets around the test with in." },
  "bracket-the-comparison": { vi: "Đặt từng phép so sánh trong ngoặc.", en: "Put each comparison in brackets." },
  "not-around-in": { vi: "Viết not( … in … ).", en: "Write not( … in … )." },
  "list-in": { vi: "Dùng list contains(danh sách, giá trị).", en: "Use list contains(list, value)." },
  "whole-numbers": { vi: "Chỉ dùng số nguyên.", en: "Use whole numbers only." },
  "number-too-large": { vi: "Số này quá lớn.", en: "This number is too large." },
  escape: { vi: "Dấu gạch chéo ngược đứng sai chỗ.", en: "A backslash stands where it must not." },
  "dates-and-days": { vi: "Chỉ dùng ngày và số ngày.", en: "Use dates and numbers of days only." },
  "literal-text": { vi: "Ghi hẳn giá trị trong dấu nháy.", en: "Write the value itself, in quotes." },
  "path-of-names": { vi: "Dùng các tên nối bằng dấu chấm.", en: "Use names joined by full stops." },
  "call-by-name": { vi: "Gọi hàm bằng tên của nó.", en: "Call a function by its name." },
  "arguments-by-position": {
    vi: "Ghi các giá trị theo thứ tự, không kèm tên.",
    en: "Give values in order, without names.",
  },
  "no-order": { vi: "Kiểu này không có lớn hơn, nhỏ hơn.", en: "This type knows no greater or smaller." },
  "subject-by-name": { vi: "Ghi tên một đối tượng.", en: "Name a subject." },
});
