import type { Json } from "@motlan/kernel";
import type { RequirementView } from "@motlan/procedure";
import { catalogue, permanentResidence } from "./catalogue.fixture.ts";
import { filledForm } from "./filled-form.fixture.ts";
import { formStateOf } from "./form-state.ts";
import { filerNumber, spouseNumber, type World } from "./prefill-run.fixture.ts";
import { coupleWith } from "./world.fixture.ts";

export const babyNumber = "001326000003";
const sonNumber = "001222000004";

const someone = (maBanGhi: string, soDinhDanh: string, ten: string, ngaySinh: string): Json => ({
  maBanGhi,
  soDinhDanh,
  hoVaTen: { ho: "Trần", ten },
  ngaySinh,
  gioiTinh: "1",
});

const baby = someone("DC-1", babyNumber, "An", "2026-11-14");
const son = someone("DC-2", sonNumber, "Bảo", "2022-06-10");

const person = (world: World): Json => {
  const said = world[`population.person ${filerNumber}`];
  return typeof said === "object" ? said.record : null;
};

const home = { maTinh: "01", maXa: "00004", chiTiet: "Số 5" };
const apartment = { maBanGhi: "DD-1", soGiayChungNhan: "CV 415620", soThua: "12", soTo: "7", diaChi: home };

const couple = coupleWith();
const world = (more: World = {}): World => ({
  ...couple,
  [`population.person ${filerNumber}`]: { record: Object.assign({}, person(couple), { con: [baby, son] }) },
  [`residence.residence ${filerNumber}`]: {
    record: {
      loaiCuTru: "1",
      noiCuTru: home,
      hoGiaDinh: {
        maHo: "HO-1",
        thanhVien: [
          someone("CT-1", filerNumber, "Mai", "1995-03-02"),
          someone("CT-2", spouseNumber, "Ban", "1993-09-05"),
          someone("CT-3", sonNumber, "Bảo", "2022-06-10"),
        ],
      },
    },
  },
  [`land.dwellings ${filerNumber}`]: { record: { danhSach: [apartment] } },
  [`results.birth ${babyNumber}`]: { record: certificate(filerNumber) },
  [`civil-status.birth-standing ${babyNumber}`]: { record: { trangThai: "1" } },
  [`civil-status.birth ${sonNumber}`]: { record: registered(sonNumber, filerNumber) },
  ...more,
});

export const certificate = (mother: string): Json => ({
  number: "7/2026",
  issuedOn: "2026-11-20",
  authority: "Ủy ban nhân dân phường Ba Đình",
  values: { child: { personalId: babyNumber }, mother: { personalId: mother }, father: { personalId: spouseNumber } },
});

const registered = (child: string, mother: string, trangThai = "1"): Json => ({
  so: "31/2022",
  ngayDangKy: "2022-06-20",
  coQuan: "Ủy ban nhân dân phường Ba Đình",
  nguoiDuocKhaiSinh: { soDinhDanh: child },
  me: { soDinhDanh: mother },
  trangThai,
});

export const both = { movers: ["filer", "filer.children[DC-1]"], basis: "1", dwelling: "filer.dwellings[DD-1]" };

export const filled = (answers: Readonly<Record<string, Json>>, more: World = {}) =>
  filledForm(permanentResidence, world(more), answers);

export const papers = async (
  answers: Readonly<Record<string, Json>>,
  more: World = {},
): Promise<Readonly<Record<string, RequirementView>>> => {
  const form = await filled(answers, more);
  return Object.fromEntries(formStateOf({ catalogue }, form, []).requirements.map((it) => [it.id, it]));
};
