/** A commune in which generated people live. */
export interface Commune {
  readonly code: string;
  readonly province: string;
  readonly name: string;
  /** First three digits of personal numbers given here: the province of before July 2025, of which there were 63. */
  readonly prefix: string;
  /** A unit of before July 2025 that is now part of this commune: what older papers say. */
  readonly old: string;
}

type Row = readonly [code: string, province: string, name: string, prefix: string, old: string];

const rows = {
  cauGiay: ["00166", "01", "Phường Cầu Giấy", "001", "phường Dịch Vọng, quận Cầu Giấy, thành phố Hà Nội"],
  nghiaDo: ["00160", "01", "Phường Nghĩa Đô", "001", "phường Nghĩa Tân, quận Cầu Giấy, thành phố Hà Nội"],
  baDinh: ["00004", "01", "Phường Ba Đình", "001", "phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội"],
  dongAnh: ["00454", "01", "Xã Đông Anh", "001", "xã Cổ Loa, huyện Đông Anh, thành phố Hà Nội"],
  dongVan: ["00721", "08", "Xã Đồng Văn", "002", "thị trấn Đồng Văn, huyện Đồng Văn, tỉnh Hà Giang"],
  meoVac: ["00769", "08", "Xã Mèo Vạc", "002", "thị trấn Mèo Vạc, huyện Mèo Vạc, tỉnh Hà Giang"],
  toHieu: ["03646", "14", "Phường Tô Hiệu", "014", "phường Chiềng Lề, thành phố Sơn La, tỉnh Sơn La"],
  thuanChau: ["03721", "14", "Xã Thuận Châu", "014", "thị trấn Thuận Châu, huyện Thuận Châu, tỉnh Sơn La"],
  bacHa: ["02839", "15", "Xã Bắc Hà", "010", "xã Bản Phố, huyện Bắc Hà, tỉnh Lào Cai"],
  hongBang: ["11311", "31", "Phường Hồng Bàng", "031", "phường Minh Khai, quận Hồng Bàng, thành phố Hải Phòng"],
  phuLy: ["13285", "37", "Phường Phủ Lý", "035", "phường Châu Cầu, thành phố Phủ Lý, tỉnh Hà Nam"],
  hacThanh: ["14797", "38", "Phường Hạc Thành", "038", "phường Lam Sơn, thành phố Thanh Hóa, tỉnh Thanh Hóa"],
  thanhVinh: ["16681", "40", "Phường Thành Vinh", "040", "phường Hưng Bình, thành phố Vinh, tỉnh Nghệ An"],
  phuXuan: ["19753", "46", "Phường Phú Xuân", "046", "phường Gia Hội, quận Phú Xuân, thành phố Huế"],
  haiChau: ["20242", "48", "Phường Hải Châu", "048", "phường Phước Ninh, quận Hải Châu, thành phố Đà Nẵng"],
  hoiAn: ["20410", "48", "Phường Hội An", "049", "phường Minh An, thành phố Hội An, tỉnh Quảng Nam"],
  ninhPhuoc: ["22870", "56", "Xã Ninh Phước", "058", "thị trấn Phước Dân, huyện Ninh Phước, tỉnh Ninh Thuận"],
  cuMgar: ["24280", "66", "Xã Cư M'gar", "066", "xã Ea KPam, huyện Cư M'gar, tỉnh Đắk Lắk"],
  buonMaThuot: ["24133", "66", "Phường Buôn Ma Thuột", "066", "phường Tân Lợi, thành phố Buôn Ma Thuột, tỉnh Đắk Lắk"],
  buonDon: ["24235", "66", "Xã Buôn Đôn", "066", "xã Krông Na, huyện Buôn Đôn, tỉnh Đắk Lắk"],
  lacDuong: ["24848", "68", "Xã Lạc Dương", "068", "xã Đạ Nhim, huyện Lạc Dương, tỉnh Lâm Đồng"],
  bacBinh: ["23005", "68", "Xã Bắc Bình", "060", "xã Phan Hiệp, huyện Bắc Bình, tỉnh Bình Thuận"],
  bienHoa: ["26068", "75", "Phường Biên Hoà", "075", "phường Bửu Hòa, thành phố Biên Hòa, tỉnh Đồng Nai"],
  saiGon: ["26740", "79", "Phường Sài Gòn", "079", "phường Bến Nghé, quận 1, thành phố Hồ Chí Minh"],
  benThanh: ["26743", "79", "Phường Bến Thành", "079", "phường Phạm Ngũ Lão, quận 1, thành phố Hồ Chí Minh"],
  traCu: ["29461", "86", "Xã Trà Cú", "084", "thị trấn Trà Cú, huyện Trà Cú, tỉnh Trà Vinh"],
  triTon: ["30544", "91", "Xã Tri Tôn", "089", "xã Núi Tô, huyện Tri Tôn, tỉnh An Giang"],
  ninhKieu: ["31135", "92", "Phường Ninh Kiều", "092", "phường Xuân Khánh, quận Ninh Kiều, thành phố Cần Thơ"],
  vinhChau: ["31783", "92", "Phường Vĩnh Châu", "094", "xã Lạc Hòa, thị xã Vĩnh Châu, tỉnh Sóc Trăng"],
} as const satisfies Readonly<Record<string, Row>>;

export type CommuneKey = keyof typeof rows;

const all: readonly Row[] = Object.values(rows);

const communeFrom = ([code, province, name, prefix, old]: Row): Commune => ({ code, province, name, prefix, old });

export const communeOf = (key: CommuneKey): Commune => communeFrom(rows[key]);

/** The commune with a code of the statistics office's list, if people live there. */
export const communeCoded = (code: string): Commune | undefined => {
  const row = all.find((one) => one[0] === code);
  return row === undefined ? undefined : communeFrom(row);
};
