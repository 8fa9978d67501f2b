import type { Localized } from "@motlan/kernel";

export type StaffRole =
  | "intake"
  | "civil-status-officer"
  | "chair"
  | "residence-officer"
  | "police-chief"
  | "land-officer"
  | "business-officer"
  | "economy-chief"
  | "land-registrar"
  | "tax-officer"
  | "insurance-officer"
  | "insurance-director"
  | "identity-officer"
  | "identity-chief"
  | "social-officer"
  | "designer";

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
  "business-officer": { vi: "Chuyên viên đăng ký kinh doanh", en: "Business registration officer" },
  "economy-chief": { vi: "Trưởng phòng Kinh tế", en: "Head of the economic office" },
  "land-officer": { vi: "Công chức địa chính", en: "Land officer" },
  "land-registrar": { vi: "Viên chức đăng ký đất đai", en: "Land registrar" },
  "tax-officer": { vi: "Công chức thuế", en: "Tax officer" },
  "insurance-officer": { vi: "Chuyên viên bảo hiểm xã hội", en: "Insurance officer" },
  "insurance-director": { vi: "Giám đốc Bảo hiểm xã hội cơ sở", en: "Director of the insurance office" },
  "identity-officer": { vi: "Cán bộ căn cước", en: "Identity officer" },
  "identity-chief": { vi: "Đội trưởng Đội Căn cước", en: "Head of the identity office" },
  "social-officer": { vi: "Công chức văn hoá – xã hội", en: "Social-affairs officer" },
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
    member("caugiay.diachinh", "Lưu Đình Khôi", "land-officer"),
    member("caugiay.vanhoa", "Doãn Thị Mận", "social-officer"),
    member("caugiay.kinhdoanh", "Đoàn Ngọc Anh", "business-officer"),
    member("caugiay.kinhte", "Phùng Thế Vinh", "economy-chief"),
    member("caugiay.chutich", "Vũ Thanh Hà", "chair"),
  ]),
  ...of("commune-police:00166", "Công an phường Cầu Giấy, Hà Nội", [
    member("caugiay.cutru", "Phan Thị Ngân", "residence-officer"),
    member("caugiay.congan", "Trịnh Đức Long", "police-chief"),
  ]),
  ...of("peoples-committee:24280", "Ủy ban nhân dân xã Cư M'gar, Đắk Lắk", [
    member("cumgar.tiepnhan", "Y Kham Êban", "intake"),
    member("cumgar.hotich", "H'Wen Kbuôr", "civil-status-officer"),
    member("cumgar.diachinh", "Y Thanh Niê", "land-officer"),
    member("cumgar.vanhoa", "H'Blơn Kđoh", "social-officer"),
    member("cumgar.kinhdoanh", "Y Khoa Byă", "business-officer"),
    member("cumgar.kinhte", "Cao Thị Liên", "economy-chief"),
    member("cumgar.chutich", "Hoàng Văn Dũng", "chair"),
  ]),
  ...of("commune-police:24280", "Công an xã Cư M'gar, Đắk Lắk", [
    member("cumgar.cutru", "Y Bliêng Mlô", "residence-officer"),
    { ...member("cumgar.congan", "Lương Quốc Việt", "police-chief"), title: chiefOfRuralPolice },
  ]),
  ...of("land-registry:00166", "Chi nhánh Văn phòng đăng ký đất đai phụ trách phường Cầu Giấy, Hà Nội", [
    member("caugiay.dangky", "Nghiêm Thị Lụa", "land-registrar"),
  ]),
  ...of("tax-office:00166", "Thuế cơ sở phụ trách phường Cầu Giấy, Hà Nội", [
    member("caugiay.thue", "Tống Hữu Phước", "tax-officer"),
  ]),
  ...of("land-registry:24280", "Chi nhánh Văn phòng đăng ký đất đai phụ trách xã Cư M'gar, Đắk Lắk", [
    member("cumgar.dangky", "Đinh Công Sơn", "land-registrar"),
  ]),
  ...of("tax-office:24280", "Thuế cơ sở phụ trách xã Cư M'gar, Đắk Lắk", [
    member("cumgar.thue", "H'Nga Ayŭn", "tax-officer"),
  ]),
  ...of("social-insurance:00166", "Bảo hiểm xã hội tại phường Cầu Giấy, Hà Nội", [
    member("caugiay.bhxh", "Lâm Thị Hạnh", "insurance-officer"),
    member("caugiay.giamdocbhxh", "Tạ Văn Sơn", "insurance-director"),
  ]),
  ...of("social-insurance:24280", "Bảo hiểm xã hội tại xã Cư M'gar, Đắk Lắk", [
    member("cumgar.bhxh", "H'Loan Ayun", "insurance-officer"),
    member("cumgar.giamdocbhxh", "Mai Xuân Thọ", "insurance-director"),
  ]),
  ...of("identity-office:00166", "Cơ quan quản lý căn cước tại phường Cầu Giấy, Hà Nội", [
    member("caugiay.cancuoc", "Chu Thị Nhàn", "identity-officer"),
    member("caugiay.doitruong", "Quách Đình Phúc", "identity-chief"),
  ]),
  ...of("identity-office:24280", "Cơ quan quản lý căn cước tại xã Cư M'gar, Đắk Lắk", [
    member("cumgar.cancuoc", "Y Thuyên Niê", "identity-officer"),
    member("cumgar.doitruong", "Đinh Công Bằng", "identity-chief"),
  ]),
  member("linh.bui", "Bùi Khánh Linh", "designer"),
  // What one designer proposes another approves.
  member("viet.ho", "Hồ Quốc Việt", "designer"),
];

/** The accounts of designers. */
export const designerAccounts = (): readonly string[] =>
  staff.filter(({ role }) => role === "designer").map(({ username }) => username);
