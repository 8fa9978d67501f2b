import type { Localized } from "@motlan/kernel";

/** Advice by the stable keys that the compiler gives where a code says too little. */
export const hints: Readonly<Record<string, Localized>> = {
  "bracket-the-test": { vi: "Đặt phép thử in trong ngoặc.", en: "Put brackets around the test with in." },
  "bracket-the-comparison": { vi: "Đặt từng phép so sánh trong ngoặc.", en: "Put each comparison in brackets." },
  "not-around-in": { vi: "Viết not( … in … ).", en: "Write not( … in … )." },
  "list-in": { vi: "Dùng list contains(danh sách, giá trị).", en: "Use list contains(list, value)." },
  "take-the-date": { vi: "Lấy ngày của nó: date( … ).", en: "Take its date: date( … )." },
  escape: { vi: "Dấu gạch chéo ngược đứng sai chỗ.", en: "A backslash stands where it must not." },
  "literal-text": { vi: "Ghi hẳn giá trị trong dấu nháy.", en: "Write the value itself, in quotes." },
  "by-position": {
    vi: "Ghi các giá trị theo thứ tự, không kèm tên.",
    en: "Give values in order, without names.",
  },
  "parameter-type": {
    vi: "Ghi kiểu sau tên: function(x: number).",
    en: "Write the type after the name: function(x: number).",
  },
  "position-of-item": {
    vi: "Vị trí trong ngoặc vuông không tính từ chính phần tử.",
    en: "A position in brackets is not worked out from the item itself.",
  },
  "range-by-its-ends": {
    vi: "Ghi hai đầu của khoảng: for x in 1..3.",
    en: "Write the ends of the range: for x in 1..3.",
  },
  "one-equals-sign": { vi: "So sánh bằng chỉ viết một dấu =.", en: "Equality is one sign: =." },
  "not-equals-sign": { vi: "So sánh khác viết là !=.", en: "Not equal is written !=." },
  "test-alone": { vi: "Phép thử này phải đứng sau in.", en: "Such a test stands after in." },
  "type-name": { vi: "Dùng tên kiểu của FEEL.", en: "Use a type name of FEEL." },
  "one-test": {
    vi: "Viết một khoảng, hoặc điều kiện có ?.",
    en: "Write a range, or a condition with ?.",
  },
  "name-the-value": { vi: "Gọi giá trị của cột là ?.", en: "Call the value of the column ?." },
  "not-alone": { vi: "Đặt not( … ) quanh mọi phép thử của ô.", en: "Put not( … ) around all tests of the cell." },
  "value-after-in": { vi: "Sau in, ? là giá trị khác.", en: "After in, ? is another value." },
  "no-order": { vi: "Kiểu này không có lớn hơn, nhỏ hơn.", en: "This type knows no greater or smaller." },
  "subject-by-name": { vi: "Ghi tên một đối tượng.", en: "Name a subject." },
};
