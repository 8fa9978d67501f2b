import type { JsonObject } from "../../records/json-object.ts";

/** Digitised from the files of the offices that issued them. */
export const permits: readonly (JsonObject & { readonly chuDauTu: string; readonly soGiayPhep: string })[] = [
  {
    chuDauTu: "001050000731",
    soGiayPhep: "118/GPXD",
    ngayCap: "2009-05-14",
    coQuan: "Ủy ban nhân dân quận Cầu Giấy",
    diaDiem: { maTinh: "01", maXa: "00166", chiTiet: "Số 4, ngách 12, phố Dịch Vọng" },
    soTang: 3,
  },
];
