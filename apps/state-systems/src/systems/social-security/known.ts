import type { JsonObject } from "../../records/json-object.ts";

const poor: JsonObject = { phanLoaiHo: "1", soGiayChungNhan: "HN-24280-0117" };
const neither: JsonObject = { phanLoaiHo: "0" };

/** Of which kind a household is by its commune's last review, for each of its members: `1` poor, `2` near-poor, `0`. */
export const poverty: Readonly<Record<string, JsonObject>> = {
  "010301004466": poor,
  "010099007713": poor,
  "001050000842": neither,
  "001151000973": neither,
};

/** The certificates that councils of the communes issued. */
export const disabilities: Readonly<Record<string, JsonObject>> = {
  "066321011429": {
    so: "31/2024",
    ngayCap: "2024-04-18",
    noiCap: "Ủy ban nhân dân xã Cư M'gar",
    dang: "intellect",
    mucDo: "very-severe",
  },
  "001207004418": {
    so: "12/2019",
    ngayCap: "2019-09-05",
    noiCap: "Ủy ban nhân dân phường Dịch Vọng Hậu",
    dang: "movement",
    mucDo: "severe",
  },
};

/** The accounts that people named in VNeID for social payments. */
export const accounts: Readonly<Record<string, JsonObject>> = {
  "001050000731": { soTaiKhoan: "0021001234567", nganHang: "970436", chuTaiKhoan: "TRAN VAN TU" },
};
