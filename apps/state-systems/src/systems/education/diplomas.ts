import type { JsonObject } from "../../records/json-object.ts";

/** Digitised from the books of the schools: what was written there, as it was written. */
export const diplomas: readonly (JsonObject & { readonly nguoiHoc: string; readonly soHieu: string })[] = [
  {
    nguoiHoc: "001196012345",
    tenVanBang: "Bằng cử nhân",
    soHieu: "QGH 0142857",
    soVaoSo: "1887/2018",
    coSoCap: "Trường Đại học Sư phạm Hà Nội",
    nganh: "Sư phạm Toán học",
    nam: "2018",
  },
  {
    nguoiHoc: "001188007713",
    tenVanBang: "Bằng tốt nghiệp trung học phổ thông",
    soHieu: "B 0271828",
    coSoCap: "Trường THPT Yên Hòa",
    nam: "2006",
  },
];
