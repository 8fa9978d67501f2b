import type { Localized } from "@motlan/kernel";

/** Roles at the desks of a commune's authorities, in the middle of a sentence. */
const roles: Readonly<Record<string, Localized>> = {
  intake: { vi: "cán bộ tiếp nhận", en: "the intake officer" },
  "civil-status-officer": { vi: "công chức tư pháp – hộ tịch", en: "the civil-status officer" },
  "residence-officer": { vi: "cán bộ đăng ký cư trú", en: "the residence officer" },
  "police-chief": { vi: "Trưởng Công an", en: "the chief of police" },
  chair: { vi: "Chủ tịch Ủy ban nhân dân", en: "the chair of the People's Committee" },
};

export const roleName = (role: string): Localized => roles[role] ?? { vi: role, en: role };
