import type { Localized } from "@motlan/kernel";

export type StaffRole = "intake" | "civil-status-officer" | "chair" | "residence-officer" | "police-chief" | "designer";

/** An account of an official, or of a designer, who has no authority. */
export interface StaffMember {
  readonly username: string;
  readonly name: string;
  readonly role: StaffRole;
  readonly title: Localized;
  /** The authority that employs the person: `commune-police:00166`. */
  readonly authority?: string;
  /** Its name, as a sign-in page shows it. */
  readonly office?: string;
}

const titles: Readonly<Record<StaffRole, Localized>> = {
  intake: { vi: "Cán bộ tiếp nhận", en: "Intake officer" },
  "civil-status-officer": { vi: "Công chức tư pháp – hộ tịch", en: "Civil-status officer" },
  chair: { vi: "Chủ tịch Ủy ban nhân dân", en: "Chair of the People's Committee" },
  "residence-officer": { vi: "Cán bộ đăng ký cư trú", en: "Residence officer" },
  "police-chief": { vi: "Trưởng Công an phường", en: "Chief of the ward's police" },
  designer: { vi: "Người thiết kế thủ tục", en: "Procedure designer" },
};

const member = (username: string, name: string, role: StaffRole): StaffMember => ({
  username,
  name,
  role,
  title: titles[role],
});

const chiefOfRuralPolice: Localized = { vi: "Trưởng Công an xã", en: "Chief of the commune's police" };

const of = (authority: string, office: string, members: readonly StaffMember[]): readonly StaffMember[] =>
  members.map((one) => ({ ...one, authority, office }));

export const staff: readonly StaffMember[] = [
  ...of("peoples-committee:00166", "Ủy ban nhân dân phường Cầu Giấy, Hà Nội", [
    member("caugiay.tiepnhan", "Đỗ Thu Trang", "intake"),
    member("caugiay.hotich", "Ngô Quang Minh", "civil-status-officer"),
    member("caugiay.chutich", "Vũ Thanh Hà", "chair"),
  ]),
  ...of("commune-police:00166", "Công an phường Cầu Giấy, Hà Nội", [
    member("caugiay.cutru", "Phan Thị Ngân", "residence-officer"),
    member("caugiay.congan", "Trịnh Đức Long", "police-chief"),
  ]),
  ...of("peoples-committee:24280", "Ủy ban nhân dân xã Cư M'gar, Đắk Lắk", [
    member("cumgar.tiepnhan", "Y Kham Êban", "intake"),
    member("cumgar.hotich", "H'Wen Kbuôr", "civil-status-officer"),
    member("cumgar.chutich", "Hoàng Văn Dũng", "chair"),
  ]),
  ...of("commune-police:24280", "Công an xã Cư M'gar, Đắk Lắk", [
    member("cumgar.cutru", "Y Bliêng Mlô", "residence-officer"),
    { ...member("cumgar.congan", "Lương Quốc Việt", "police-chief"), title: chiefOfRuralPolice },
  ]),
  member("thietke", "Bùi Khánh Linh", "designer"),
];
