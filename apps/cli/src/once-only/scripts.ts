import type { Json, Localized } from "@motlan/kernel";

/** What somebody comes for, and what she says of it beside what is known and proposed; all else is an example. */
export interface Script {
  readonly comesFor: Localized;
  /** By path. */
  readonly answers: Readonly<Record<string, Json>>;
  /**
   * By subject, whom or what she means: a record by its ref or the beginning of its name, or a way to go on without
   * one (`typed`). Where several are picked all of these are, elsewhere the first that is offered.
   */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** What somebody does in a procedure, or why it makes no sense for her. */
export type Plan = Script | { readonly needless: Localized };

const inCauGiay = { province: "01", commune: "00166" } as const;
const inCuMgar = { province: "66", commune: "24280" } as const;

const minhAn: Json = { family: "Trần", middle: "Minh", given: "An" };

const births: Readonly<Record<string, Plan>> = {
  mai: {
    comesFor: { vi: "Mẹ khai cho con 9 ngày tuổi", en: "The mother, for her child of 9 days" },
    answers: { relation: "mother", "child.fullName": minhAn, registrationPlace: inCauGiay },
    choices: { father: ["typed"], marriage: ["typed"] },
  },
  hoa: {
    comesFor: { vi: "Mẹ khai, chưa xác định được cha", en: "The mother, the father not determined" },
    answers: {
      relation: "mother",
      "child.fullName": { family: "Phạm", middle: "Gia", given: "Bách" },
      registrationPlace: inCauGiay,
    },
    choices: { father: ["undetermined"] },
  },
  ban: {
    comesFor: { vi: "Cha khai cho chính trẻ ấy của Mai", en: "The father, for Mai's same child" },
    answers: { relation: "father", "child.fullName": minhAn, registrationPlace: inCauGiay },
    choices: { marriage: ["typed"] },
  },
  lan: {
    comesFor: { vi: "Mẹ khai, chồng là người nước ngoài", en: "The mother, her husband a foreigner" },
    answers: {
      relation: "mother",
      "child.fullName": { family: "Kim", middle: "Gia", given: "Huy" },
      registrationPlace: inCauGiay,
    },
    choices: { father: ["typed"], marriage: ["typed"] },
  },
  hnie: {
    comesFor: { vi: "Mẹ khai quá hạn, con 70 ngày tuổi", en: "The mother, late, for her child of 70 days" },
    answers: { relation: "mother", "child.fullName": { family: "H'Mai", given: "Niê" }, registrationPlace: inCuMgar },
    choices: { father: ["typed"], marriage: ["typed"] },
  },
  tu: { needless: { vi: "Không có trẻ nào chờ khai sinh", en: "No child of his awaits registration" } },
};

const apartment: Json = { ...inCauGiay, detail: "Căn hộ 0915, tòa N2, phố Duy Tân" };

const residences: Readonly<Record<string, Plan>> = {
  mai: {
    comesFor: { vi: "Cùng hai con về căn hộ của mình", en: "Moves with two children to her own apartment" },
    answers: { basis: "1", "dwelling.address": apartment },
    choices: { movers: ["filer", "Trần Minh An", "Trần Gia Bảo"], dwelling: ["filer.dwellings", "typed"] },
  },
  hoa: {
    comesFor: { vi: "Cùng con vào nơi đang thuê", en: "Moves with her child to where she rents" },
    answers: {
      basis: "3",
      "dwelling.address": { ...inCauGiay, detail: "Phòng 304, số 9, đường Dịch Vọng Hậu" },
    },
    choices: { movers: ["filer", "Phạm Gia Bách"] },
  },
  ban: {
    comesFor: { vi: "Về căn hộ của vợ", en: "Moves to his wife's apartment" },
    answers: {
      basis: "2",
      relationToHead: "03",
      "dwelling.address": apartment,
      "head.fullName": { family: "Nguyễn", middle: "Thị", given: "Mai" },
      "head.personalId": "001196012345",
    },
    choices: { movers: ["filer"] },
  },
  lan: {
    comesFor: { vi: "Cho con mới sinh vào căn hộ của mình", en: "Her new-born, to her own apartment" },
    answers: {
      basis: "1",
      "dwelling.address": { ...inCauGiay, detail: "Căn hộ 1207, tòa CT2, đường Trần Thái Tông" },
    },
    choices: { movers: ["Kim Gia Huy"], dwelling: ["filer.dwellings", "typed"] },
  },
  hnie: {
    comesFor: { vi: "Cùng hai con về nhà mới ở Đắk Lắk", en: "Moves with two children to a new house in Đắk Lắk" },
    answers: { basis: "1", "dwelling.address": { ...inCuMgar, detail: "Buôn Bling" } },
    choices: { movers: ["filer", "H'Mai Niê", "H'Linh Niê"], dwelling: ["filer.dwellings", "typed"] },
  },
  tu: {
    needless: {
      vi: "Đã thường trú tại nhà mình, không chuyển đi đâu",
      en: "Registered in his own house, and moves nowhere",
    },
  },
};

const copyOf = (what: "birth" | "marriage", whose: string, comesFor: Localized): Script => ({
  comesFor,
  answers: { copyOf: what },
  choices: { registered: [whose] },
});

const marriageExtract: Localized = { vi: "Trích lục kết hôn của mình", en: "Own marriage extract" };
const ownCertificate: Localized = { vi: "Giấy khai sinh của mình", en: "Own birth certificate" };
const childsCertificate: Localized = {
  vi: "Giấy khai sinh của con mới sinh",
  en: "Birth certificate of her new-born",
};

const copies: Readonly<Record<string, Plan>> = {
  mai: copyOf("birth", "Trần Minh An", childsCertificate),
  hoa: copyOf("birth", "filer", ownCertificate),
  ban: copyOf("marriage", "filer", marriageExtract),
  lan: copyOf("birth", "Kim Gia Huy", childsCertificate),
  hnie: copyOf("marriage", "filer", marriageExtract),
  tu: copyOf("birth", "filer", ownCertificate),
};

/** By procedure, in the order of the tables, and by persona. */
export const plans: Readonly<Record<string, Readonly<Record<string, Plan>>>> = {
  "birth-registration": births,
  "permanent-residence": residences,
  "civil-status-copy": copies,
};
