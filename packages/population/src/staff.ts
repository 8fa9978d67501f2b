import type { Localized } from "@motlan/kernel";

export type StaffRole = "intake" | "civil-status-officer" | "chair" | "designer";

/** An account of an official, or of a designer, who has no authority. */
export interface StaffMember {
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly title: Localized;
  /** The code of the commune whose People's Committee employs the person. */
  readonly authority?: string;
}

const titles: Readonly<Record<StaffRole, Localized>> = {
  intake: { vi: "Cán bộ tiếp nhận", en: "Intake officer" },
  "civil-status-officer": { vi: "Công chức tư pháp – hộ tịch", en: "Civil-status officer" },
  chair: { vi: "Chủ tịch Ủy ban nhân dân", en: "Chair of the People's Committee" },
  designer: { vi: "Người thiết kế thủ tục", en: "Procedure designer" },
};

const member = (username: string, name: string, role: StaffRole): StaffMember => ({
  username,
  name,
  role,
  title: titles[role],
});

const of = (authority: string, members: readonly StaffMember[]): readonly StaffMember[] =>
  members.map((one) => ({ ...one, authority }));

export const staff: readonly StaffMember[] = [
  ...of("00166", [
    member("caugiay.tiepnhan", "Đỗ Thu Trang", "intake"),
    member("caugiay.hotich", "Ngô Quang Minh", "civil-status-officer"),
    member("caugiay.chutich", "Vũ Thanh Hà", "chair"),
  ]),
  ...of("24280", [
    member("cumgar.tiepnhan", "Y Kham Êban", "intake"),
    member("cumgar.hotich", "H'Wen Kbuôr", "civil-status-officer"),
    member("cumgar.chutich", "Hoàng Văn Dũng", "chair"),
  ]),
  member("thietke", "Bùi Khánh Linh", "designer"),
];
