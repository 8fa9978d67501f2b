import type { Json } from "@motlan/kernel";
import { filerNumber, spouseNumber, type World } from "./prefill-run.fixture.ts";

const person = (soDinhDanh: string, ho: string, ten: string): Json => ({
  soDinhDanh,
  hoVaTen: { ho, ten },
  ngaySinh: "1995-03-02",
  gioiTinh: "2",
  danToc: { ma: "01", ten: "Kinh" },
  quocTich: { ma: "VNM", ten: "Việt Nam" },
  queQuan: { maTinh: "01", maXa: "00004" },
  giayTo: { loai: "1", so: soDinhDanh, ngayCap: "2022-01-01", noiCap: "Cục Cảnh sát" },
});

const spouse: Json = {
  soDinhDanh: spouseNumber,
  hoVaTen: { ho: "Trần", ten: "Nam" },
  ngaySinh: "1994",
  danToc: { ma: "01", ten: "Kinh" },
  quocTich: { ma: "VNM", ten: "Việt Nam" },
};

export const notice = (ma: string, daDangKy: boolean): Json => ({
  ma,
  ngayCap: "2026-11-14",
  daDangKy,
  thoiGianSinh: "2026-11-13T04:20",
  gioiTinh: "2",
  noiSinh: { tenCoSo: "Bệnh viện", maTinh: "01", maXa: "00004" },
});

const residence: Json = { loaiCuTru: "1", noiCuTru: { maTinh: "01", maXa: "00004", chiTiet: "Số 5" } };

/** A married couple; the filer is the mother unless she answers otherwise, and has the birth notices given. */
export const coupleWith = (...notices: readonly Json[]): World => ({
  [`population.person ${filerNumber}`]: { record: person(filerNumber, "Lê", "Mai") },
  [`population.person ${spouseNumber}`]: { record: person(spouseNumber, "Trần", "Nam") },
  [`residence.residence ${filerNumber}`]: { record: residence },
  [`residence.residence ${spouseNumber}`]: { record: residence },
  [`civil-status.marriage ${filerNumber}`]: {
    record: { so: "12/2020", ngayDangKy: "2020-02-02", coQuan: "UBND", voChong: spouse },
  },
  [`health.birth-notices ${filerNumber}`]: { record: { danhSach: notices } },
});
