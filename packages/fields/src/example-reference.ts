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
    ethnicity: {
      id: "ethnicity",
      open: true,
      codes: [
        { code: "01", title: { vi: "Kinh", en: "Kinh" } },
        { code: "08", title: { vi: "Mông", en: "Hmong" } },
        { code: "12", title: { vi: "Ê-đê", en: "Ede" } },
        { code: "99", title: { vi: "Khác", en: "Other" } },
      ],
    },
    nationality: {
      id: "nationality",
      open: false,
      codes: [
        { code: "VNM", title: { vi: "Việt Nam", en: "Viet Nam" } },
        { code: "KOR", title: { vi: "Hàn Quốc", en: "South Korea" } },
      ],
    },
  },
  today: "2026-11-22",
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
