import type { JsonObject } from "../../records/json-object.ts";

/** What people trade under their own name. */
export const households: readonly (JsonObject & { readonly chuHo: string })[] = [
  {
    chuHo: "001188007713",
    maSo: "001188007713",
    ten: "Hộ kinh doanh Hoàng Thị Yến",
    truSo: { maTinh: "01", maXa: "00166", chiTiet: "Số 21, phố Dịch Vọng" },
    maNganhChinh: "4761",
    nganhNghe: "Bán lẻ sách, văn phòng phẩm",
    von: 150_000_000,
    ngayDangKy: "2024-03-05",
    tinhTrang: "1",
  },
];

interface Company {
  readonly daiDien: string;
  readonly chucDanh: string;
  readonly maSo: string;
  readonly ten: string;
}

/** Companies, by who represents them: her name and title are published, her number is not. */
export const companies: readonly (JsonObject & Company)[] = [
  {
    daiDien: "036093004521",
    chucDanh: "Giám đốc",
    maSo: "0300588569",
    ten: "Công ty TNHH Nội thất Ban Mai",
    truSo: { maTinh: "01", maXa: "00166", chiTiet: "Số 18, ngõ 165 đường Xuân Thủy" },
    tinhTrang: "1",
  },
];
