import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, post, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const kien = "001207004418";
const tu = "001050000731";
const coQuan = "Ủy ban nhân dân phường Cầu Giấy";
const extract = { soGiay: "7/2026", coQuan, ngayDangKy: "2026-11-24T02:30:00.000Z" };
const both = ["civil-status", "population"] as const;

let keys = 0;
const write = async (register: (typeof both)[number], path: string, body: object) => {
  keys += 1;
  return await post(systems.urls[register] + path, body, { "Idempotency-Key": `key-${keys}` });
};
const inBoth = async (path: string, body: object): Promise<readonly number[]> =>
  Promise.all(both.map(async (register) => (await write(register, path, body)).status));
const recordsOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["civil-status"]}/records/lookup`, { soDinhDanh }, ["danhSach"]);
const personOf = async (soDinhDanh: string, fields: readonly string[]) =>
  await lookUp(`${systems.urls.population}/persons/lookup`, { soDinhDanh }, fields);

const name = (ho: string, chuDem: string, ten: string) => ({ hoVaTen: { ho, chuDem, ten } });
const recognition = {
  ...extract,
  loaiViec: "3",
  chaMe: { soDinhDanh: tu, ...name("Trần", "Văn", "Tư") },
  con: { soDinhDanh: kien, ...name("Đỗ", "Trung", "Kiên") },
};
const revoked = { soGiay: extract.soGiay, coQuan, lyDo: "sai", ngay: "2026-12-01" };

test("a recognition gives the child a father and the father a child, once, until it is revoked", async () => {
  expect(await inBoth("/recognitions/file", recognition)).toEqual([201, 201]);
  expect(await personOf(kien, ["cha"])).toEqual({ cha: { soDinhDanh: tu, ...name("Trần", "Văn", "Tư") } });
  expect(await personOf(tu, ["con"])).toMatchObject({ con: [{ soDinhDanh: kien, ngaySinh: "2007-06-30" }] });
  const record = {
    loai: "1",
    so: "7/2026",
    ngayDangKy: "2026-11-24",
    noiDung: "Trần Văn Tư là cha, mẹ của Đỗ Trung Kiên",
  };
  for (const id of [tu, kien]) expect(await recordsOf(id)).toMatchObject({ danhSach: [record] });
  const again = { ...recognition, soGiay: "8/2026" };
  expect((await write("civil-status", "/recognitions/file", again)).body).toMatchObject({ loi: { ma: "DA_NHAN" } });

  expect(await inBoth("/recognitions/revoke", revoked)).toEqual([201, 201]);
  expect(await recordsOf(kien)).toEqual({ danhSach: [] });
  expect(await personOf(kien, ["cha"])).toEqual({ cha: null });
});

test.each([
  ["of oneself", { con: { soDinhDanh: tu } }],
  ["of no kind that there is", { loaiViec: "5" }],
  ["without an extract", { soGiay: "" }],
  ["of a number that is none", { con: { soDinhDanh: "12" } }],
])("a recognition %s is refused", async (_, change) => {
  const { body } = await write("civil-status", "/recognitions/file", { ...recognition, ...change });
  expect(body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
});

const mai = "001196012345";
const change = {
  ...extract,
  loaiViec: "2",
  nguoi: { soDinhDanh: mai, ...name("Nguyễn", "Thị", "Mai") },
  moi: { ngaySinh: "1996-04-19" },
  noiDungKhac: [{ entry: "Nơi sinh", from: "Trạm y tế", to: "Bệnh viện E" }],
};

test("a correction is of the person at once, and on record with what was put right, until it is revoked", async () => {
  expect(await inBoth("/changes/file", change)).toEqual([201, 201]);
  expect(await personOf(mai, ["ngaySinh", "gioiTinh"])).toEqual({ ngaySinh: "1996-04-19", gioiTinh: "2" });
  const content = "Ngày, tháng, năm sinh; Nơi sinh: Trạm y tế → Bệnh viện E";
  expect(await recordsOf(mai)).toMatchObject({ danhSach: [{ loai: "6", so: "7/2026", noiDung: content }] });
  expect(await inBoth("/changes/revoke", revoked)).toEqual([201, 201]);
  expect(await personOf(mai, ["ngaySinh"])).toEqual({ ngaySinh: "1996-04-18" });
  expect(await recordsOf(mai)).toEqual({ danhSach: [] });
});

test.each([
  ["of no kind that there is", { loaiViec: "9" }],
  ["in which nothing is new", { moi: {}, noiDungKhac: [] }],
  ["to a date that is none", { moi: { ngaySinh: "hôm qua" } }],
])("a change %s is refused", async (_, wrong) => {
  const { body } = await write("population", "/changes/file", { ...change, ...wrong });
  expect(body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
});

const guardianship = {
  ...extract,
  loaiGiamHo: "1",
  giamHo: { soDinhDanh: "001084012377", ...name("Lương", "Đức", "Khoa") },
  duocGiamHo: { soDinhDanh: "001216010482", ...name("Lương", "Gia", "Huy") },
};

test("a ward has one guardian, of whom both registers tell until the registration is revoked", async () => {
  const ward = guardianship.duocGiamHo.soDinhDanh;
  expect(await inBoth("/guardianships/file", guardianship)).toEqual([201, 201]);
  expect(await personOf(ward, ["nguoiGiamHo"])).toEqual({ nguoiGiamHo: guardianship.giamHo });
  const record = { loai: "2", noiDung: "Lương Đức Khoa giám hộ cho Lương Gia Huy" };
  expect(await recordsOf(ward)).toMatchObject({ danhSach: [record] });
  const second = { ...guardianship, soGiay: "9/2026", giamHo: { soDinhDanh: mai } };
  expect((await write("population", "/guardianships/file", second)).body).toMatchObject({
    loi: { ma: "DA_CO_GIAM_HO" },
  });
  expect(await inBoth("/guardianships/revoke", revoked)).toEqual([201, 201]);
  expect(await personOf(ward, ["nguoiGiamHo"])).toEqual({});
});

test("nobody is his own guardian, and no guardianship is of a third kind", async () => {
  for (const wrong of [{ duocGiamHo: guardianship.giamHo }, { loaiGiamHo: "3" }]) {
    const { body } = await write("civil-status", "/guardianships/file", { ...guardianship, ...wrong });
    expect(body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
  }
});
