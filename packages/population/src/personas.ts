import type { Localized } from "@motlan/kernel";

/** Somebody to sign in as, and what for. Numbers and names are the same for every seed and day. */
export interface Persona {
  readonly key: string;
  readonly personalId: string;
  readonly name: string;
  readonly purpose: Localized;
  readonly identityLevel: 1 | 2;
}

const persona = (key: string, personalId: string, name: string, purpose: Localized): Persona => ({
  key,
  personalId,
  name,
  purpose,
  identityLevel: 2,
});

export const personas = [
  persona("mai", "001196012345", "Nguyễn Thị Mai", {
    vi: "Mẹ, đã kết hôn, con 9 ngày tuổi, có giấy chứng sinh điện tử; đứng tên một căn hộ",
    en: "Mother, married, a child of 9 days with an electronic birth notice; owns an apartment",
  }),
  persona("hoa", "031300027816", "Phạm Thu Hoa", {
    vi: "Mẹ chưa kết hôn, con 20 ngày tuổi, chưa xác định được cha; tạm trú, không có nhà",
    en: "Unmarried mother of a child of 20 days, father not determined; lodges and owns no dwelling",
  }),
  persona("ban", "036093004521", "Trần Văn Ban", {
    vi: "Chồng của Mai, nộp hồ sơ với tư cách người cha",
    en: "Mai's husband, who files as the father",
  }),
  persona("nhung", "036165001207", "Phạm Thị Nhung", {
    vi: "Mẹ của Ban: bà nội, nộp hồ sơ thay cha mẹ của trẻ",
    en: "Ban's mother: the grandmother, who files in place of the parents",
  }),
  persona("duyen", "068303010843", "Cil Ka Duyên", {
    vi: "Mẹ người Cil (dân tộc không có trong danh mục), sinh đôi 12 ngày trước; quê của chồng ở phường đã được chia",
    en: "Cil mother (a group that the list does not name) of twins of 12 days; her husband is from a divided ward",
  }),
  persona("huy", "001201008126", "Phan Quốc Huy", {
    vi: "Chồng của Duyên; quê ở phường đã được chia, dữ liệu chỉ có lời của giấy tờ cũ",
    en: "Duyên's husband, from a divided ward, of which the register has an old paper's words alone",
  }),
  persona("lan", "038192005530", "Lê Thị Lan", {
    vi: "Mẹ, chồng là người nước ngoài, con 15 ngày tuổi; đứng tên căn hộ đang ở",
    en: "Mother, her husband a foreigner, a child of 15 days; owns the apartment she lives in",
  }),
  persona("hnie", "066198003157", "H'Yun Niê", {
    vi: "Mẹ người Ê-đê ở Đắk Lắk, con 70 ngày tuổi, đăng ký quá hạn; tỉnh chưa kết nối dữ liệu đất đai",
    en: "Ê-đê mother in Đắk Lắk, a child of 70 days, late registration; no land data of the province",
  }),
  persona("sung", "010301004466", "Sùng Thị Mỷ", {
    vi: "Mẹ người Mông ở Đắk Lắk, kết hôn chỉ có giấy, sinh con tại nhà, không có giấy chứng sinh",
    en: "Hmông mother in Đắk Lắk, marriage on paper only, a birth at home without a notice",
  }),
  persona("tu", "001050000731", "Trần Văn Tư", {
    vi: "Người cao tuổi, chỉ biết năm sinh 1950; đứng tên nhà đang ở",
    en: "An elder of whose birth only the year is known, 1950; owns the house he lives in",
  }),
  persona("yen", "001188007713", "Hoàng Thị Yến", {
    vi: "Đã ly hôn năm 2023, xin xác nhận tình trạng hôn nhân để mua nhà",
    en: "Divorced in 2023, needs a certificate of marital status to buy an apartment",
  }),
  persona("linh", "001199031746", "Trịnh Khánh Linh", {
    vi: "Chưa kết hôn, sắp kết hôn với Quân; mỗi người xác nhận trong phiên của mình",
    en: "Never married, is to marry Quân; each confirms in a session of one's own",
  }),
  persona("quan", "001097020583", "Nguyễn Minh Quân", {
    vi: "Chưa kết hôn, sắp kết hôn với Linh",
    en: "Never married, is to marry Linh",
  }),
  persona("kien", "001207004418", "Đỗ Trung Kiên", {
    vi: "Nam 19 tuổi, chưa đủ tuổi kết hôn",
    en: "A man of 19, below the age at which men marry",
  }),
  persona("khoa", "001084012377", "Lương Đức Khoa", {
    vi: "Mẹ mất 4 ngày trước ở bệnh viện, có giấy báo tử điện tử; nuôi cháu mồ côi cả cha và mẹ",
    en: "Lost his mother 4 days ago in a hospital that gave an electronic notice; raises his orphaned nephew",
  }),
  persona("cuong", "001078015537", "Lê Đình Cường", {
    vi: "Sống cùng cha đang hưởng lương hưu và mẹ chỉ biết năm sinh 1951; nộp hồ sơ thay mẹ",
    en: "Lives with his father, who draws a pension, and his mother, of whose birth only the year is known, 1951",
  }),
  {
    ...persona("an", "001199023604", "Đặng Thái An", {
      vi: "Tài khoản định danh mức 1, chưa đủ để nộp hồ sơ",
      en: "Identity of level 1, not enough to file a dossier",
    }),
    identityLevel: 1,
  },
] as const satisfies readonly Persona[];
