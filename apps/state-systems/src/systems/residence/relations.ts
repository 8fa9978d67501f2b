/** What a member is to the head of a household: the codes of the change-of-residence form. */
const titles: Readonly<Record<string, string>> = {
  "01": "Chủ hộ",
  "02": "Vợ",
  "03": "Chồng",
  "04": "Con đẻ",
  "05": "Con nuôi",
  "06": "Cha",
  "07": "Mẹ",
  "08": "Ông",
  "09": "Bà",
  "10": "Anh",
  "11": "Chị",
  "12": "Em",
  "13": "Cháu ruột",
  "14": "Cụ/Chắt",
  "15": "Con dâu/Con rể",
  "16": "Người giám hộ/được giám hộ",
  "17": "Ở nhờ",
  "18": "Ở thuê",
  "19": "Ở mượn",
  "20": "Cùng ở nhờ/thuê/mượn",
  "99": "Khác",
};

export const headCode = "01";
export const otherCode = "99";

/** Texts of older records, which were written before there were codes. */
const written: Readonly<Record<string, string>> = {
  "Chủ hộ": headCode,
  Vợ: "02",
  Chồng: "03",
  Con: "04",
  Bố: "06",
  Mẹ: "07",
  Cháu: "13",
  "Con dâu": "15",
  "Con rể": "15",
};

export const codeOfRelation = (text: string): string => written[text] ?? otherCode;

export const isRelationCode = (code: string): boolean => Object.hasOwn(titles, code);

export const titleOfRelation = (code: string): string => titles[code] ?? "";
