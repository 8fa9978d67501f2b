import type { Localized } from "@motlan/kernel";

/** Roles at the desks of a commune's authorities, in the middle of a sentence. */
const roles: Readonly<Record<string, Localized>> = {
  intake: { vi: "cán bộ tiếp nhận", en: "the intake officer" },
  "civil-status-officer": { vi: "công chức tư pháp – hộ tịch", en: "the civil-status officer" },
  "residence-officer": { vi: "cán bộ đăng ký cư trú", en: "the residence officer" },
  "police-chief": { vi: "Trưởng Công an", en: "the chief of police" },
  "land-officer": { vi: "công chức địa chính", en: "the land officer" },
  "social-officer": { vi: "công chức văn hoá – xã hội", en: "the social-affairs officer" },
  "land-registrar": { vi: "Chi nhánh Văn phòng đăng ký đất đai", en: "the land registration office" },
  "tax-officer": { vi: "cơ quan thuế", en: "the tax office" },
  "insurance-officer": { vi: "chuyên viên bảo hiểm xã hội", en: "the insurance officer" },
  "insurance-director": { vi: "Giám đốc Bảo hiểm xã hội", en: "the director of the insurance office" },
  "identity-officer": { vi: "cán bộ căn cước", en: "the identity officer" },
  "identity-chief": { vi: "Đội trưởng Đội Căn cước", en: "the head of the identity office" },
  chair: { vi: "Chủ tịch Ủy ban nhân dân", en: "the chair of the People's Committee" },
};

export const roleName = (role: string): Localized => roles[role] ?? { vi: role, en: role };
