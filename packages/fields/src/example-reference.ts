import type { Reference } from "./reference.ts";

/** The few codes that examples speak of. */
export const exampleReference: Reference = {
  codeLists: {
    sex: {
      id: "sex",
      open: false,
      codes: [
        { code: "1", title: { vi: "Nam", en: "Male" } },
        { code: "2", title: { vi: "Nữ", en: "Female" } },
      ],
    },
    "identity-paper": {
      id: "identity-paper",
      open: false,
      codes: [
        { code: "0", title: { vi: "Chứng minh nhân dân", en: "Old identity paper" }, to: "2024-12-31" },
        { code: "1", title: { vi: "Căn cước", en: "Identity card" } },
      ],
    },
    ethnicity: {
      id: "ethnicity",
      open: true,
      codes: [
        { code: "01", title: { vi: "Kinh", en: "Kinh" } },
        { code: "08", title: { vi: "Mông", en: "Hmong" } },
        { code: "12", title: { vi: "Ê-đê", en: "Ede" } },
        { code: "02", title: { vi: "Tày", en: "Tày" } },
        { code: "03", title: { vi: "Thái", en: "Thái" } },
        { code: "04", title: { vi: "Hoa", en: "Hoa" } },
        { code: "05", title: { vi: "Khơ-me", en: "Khơ-me" } },
        { code: "06", title: { vi: "Mường", en: "Mường" } },
        { code: "07", title: { vi: "Nùng", en: "Nùng" } },
        { code: "09", title: { vi: "Dao", en: "Dao" } },
        { code: "10", title: { vi: "Gia-rai", en: "Gia-rai" } },
        { code: "11", title: { vi: "Ngái", en: "Ngái" } },
        { code: "13", title: { vi: "Ba-na", en: "Ba-na" } },
        { code: "14", title: { vi: "Xơ-đăng", en: "Xơ-đăng" } },
        { code: "15", title: { vi: "Sán Chay", en: "Sán Chay" } },
        { code: "16", title: { vi: "Cơ-ho", en: "Cơ-ho" } },
        { code: "17", title: { vi: "Chăm", en: "Chăm" } },
        { code: "99", title: { vi: "Khác", en: "Other" } },
      ],
    },
    nationality: {
      id: "nationality",
      open: false,
      codes: [
        { code: "VNM", title: { vi: "Việt Nam", en: "Viet Nam" } },
        { code: "KOR", title: { vi: "Hàn Quốc", en: "South Korea" } },
        { code: "CHN", title: { vi: "Trung Quốc", en: "China" } },
        { code: "JPN", title: { vi: "Nhật Bản", en: "Japan" } },
        { code: "LAO", title: { vi: "Lào", en: "Laos" } },
        { code: "KHM", title: { vi: "Campuchia", en: "Cambodia" } },
        { code: "THA", title: { vi: "Thái Lan", en: "Thailand" } },
        { code: "RUS", title: { vi: "Nga", en: "Russia" } },
        { code: "FRA", title: { vi: "Pháp", en: "France" } },
        { code: "DEU", title: { vi: "Đức", en: "Germany" } },
        { code: "GBR", title: { vi: "Anh", en: "United Kingdom" } },
        { code: "USA", title: { vi: "Hoa Kỳ", en: "United States" } },
        { code: "CAN", title: { vi: "Canada", en: "Canada" } },
        { code: "AUS", title: { vi: "Úc", en: "Australia" } },
        { code: "IND", title: { vi: "Ấn Độ", en: "India" } },
        { code: "CUB", title: { vi: "Cuba", en: "Cuba" } },
      ],
    },
  },
  today: "2026-11-22",
  calendar: {
    hours: [["07:30", "11:30"]],
    weekdays: [1, 2, 3, 4, 5],
    holidays: ["2026-11-24"],
    workingDays: ["2026-12-05"],
  },
  units: {
    provinces: [
      { code: "01", name: "Thành phố Hà Nội" },
      { code: "66", name: "Tỉnh Đắk Lắk" },
    ],
    communes: [
      { code: "00004", province: "01", name: "Phường Ba Đình", dossierUnit: "H26.1" },
      { code: "00008", province: "01", name: "Phường Ngọc Hà", dossierUnit: "H26.2" },
      {
        code: "24121",
        province: "66",
        name: "Phường Thành Công",
        to: "2025-06-30",
        successors: ["24133"],
      },
      { code: "24133", province: "66", name: "Phường Tân Lập", dossierUnit: "H15.3" },
    ],
  },
};
