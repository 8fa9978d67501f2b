import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, post, purpose, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const at = (path: string): string => systems.urls["civil-status"] + path;
const marriageKeys = ["so", "quyenSo", "ngayDangKy", "coQuan", "tinhTrang", "voChong"];
const marriage = async (soDinhDanh: string) => await lookUp(at("/marriages/lookup"), { soDinhDanh }, marriageKeys);
const birthOf = (soDinhDanh: string, giayChungSinh?: string) => ({
  soDinhDanh,
  hoVaTen: { ho: "Trần", chuDem: "Minh", ten: "An" },
  ngaySinh: "2026-11-13",
  gioiTinh: "2",
  me: { soDinhDanh: "001196012345" },
  cha: { soDinhDanh: "036093004521" },
  ngayDangKy: "2026-11-24T02:30:00.000Z",
  coQuan: "Ủy ban nhân dân phường Cầu Giấy",
  ...(giayChungSinh === undefined ? {} : { giayChungSinh }),
});
const bao = "001222030177";
const file = async (khaiSinh: object, key: string) =>
  await post(at("/births/file"), { khaiSinh }, { "Idempotency-Key": key });

test("the marriage of Mai is on record with number, book, date and place, and Ban with all his data", async () => {
  expect(await marriage("001196012345")).toEqual({
    so: "87/2020",
    quyenSo: "01/2020",
    ngayDangKy: "2020-11-14",
    coQuan: "Ủy ban nhân dân phường Dịch Vọng, quận Cầu Giấy, thành phố Hà Nội",
    tinhTrang: "hieu-luc",
    voChong: {
      soDinhDanh: "036093004521",
      hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Ban" },
      ngaySinh: "1993-09-05",
      quocTich: { ma: "VNM", ten: "Việt Nam" },
      danToc: { ma: "01", ten: "Kinh" },
    },
  });
});

test("whether a child is registered is told by its name, its day and its mother, and by nothing less", async () => {
  const tre = { hoVaTen: { ho: "TRẦN", chuDem: "gia", ten: "Bảo" }, ngaySinh: "2022-06-10" };
  const me = {
    soDinhDanh: "001196012345",
    hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" },
    ngaySinh: "1996-04-18",
  };
  const same = async (child: object, mother: object) =>
    (await post(at("/births/same"), { tre: { ...tre, ...child }, me: { ...me, ...mother }, mucDich: purpose })).body;
  expect(await same({}, {})).toEqual({ daDangKy: true });
  expect(await same({ ngaySinh: "2022-06-11" }, {})).toEqual({ daDangKy: false });
  expect(await same({ hoVaTen: { ho: "Trần", chuDem: "Gia", ten: "Bao" } }, {})).toEqual({ daDangKy: false });
  expect(await same({}, { ngaySinh: "1996-04-19" })).toEqual({ daDangKy: false });
  expect(await same({}, { soDinhDanh: "036170000001" })).toEqual({ daDangKy: false });
  expect(await same({}, { soDinhDanh: "" })).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
  expect((await post(at("/births/same"), { tre, me })).status).toBe(403);
});

test("the same marriage asked of Ban has Mai as the spouse", async () => {
  expect(await marriage("036093004521")).toMatchObject({ so: "87/2020", voChong: { soDinhDanh: "001196012345" } });
});

test("a foreign spouse has a passport and a nationality, and neither number nor ethnic group", async () => {
  const record = await marriage("038192005530");
  expect(record).toMatchObject({
    voChong: { hoChieu: "M48205137", quocTich: { ma: "KOR", ten: "Hàn Quốc" }, ngaySinh: "1990-01-30" },
  });
  expect(record).not.toHaveProperty("voChong.soDinhDanh");
  expect(record).not.toHaveProperty("voChong.danToc");
});

test("no marriage is found of the unmarried, the widowed, or where it is on paper only", async () => {
  for (const id of ["031300027816", "001050000731", "010301004466"]) {
    expect(await marriage(id)).toMatchObject({ ma: "KHONG_TIM_THAY" });
  }
});

const ended = async (soDinhDanh: string) =>
  await lookUp(at("/marriages/ended/lookup"), { soDinhDanh }, ["so", "lyHon", "khaiTuVoChong"]);

test("of a marriage that has ended the divorce or the death of the other is on record", async () => {
  expect(await ended("001188007713")).toEqual({
    so: "141/2012",
    lyHon: {
      so: "87/2023/QĐST-HNGĐ",
      ngay: "2023-05-22",
      coQuan: "Tòa án nhân dân quận Cầu Giấy, thành phố Hà Nội",
    },
    khaiTuVoChong: null,
  });
  expect(await ended("001050000731")).toMatchObject({ lyHon: null, khaiTuVoChong: { ngay: "2021-09-01" } });
});

test("no ended marriage is found of the unmarried and of those who are married now", async () => {
  for (const id of ["031300027816", "001196012345"]) expect(await ended(id)).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const certificate = {
  soDinhDanh: "001188007713",
  tinhTrang: "3",
  mucDich: "2",
  soGiay: "15/2026",
  coQuan: "Ủy ban nhân dân phường Cầu Giấy",
};
const certify = async (change: object, key: string) =>
  await post(at("/marital-certificates/file"), { xacNhan: { ...certificate, ...change } }, { "Idempotency-Key": key });
const takeBack = async (soGiay: string, key: string) =>
  await post(
    at("/marital-certificates/revoke"),
    { soGiay, coQuan: certificate.coQuan, lyDo: "Khai sai", ngay: "2026-11-27" },
    { "Idempotency-Key": key },
  );

test("a certificate of marital status is entered once and revoked once", async () => {
  expect(await certify({}, "marital-1")).toMatchObject({ status: 201, body: { so: expect.stringMatching(/^XN-/u) } });
  expect((await takeBack("99/2026", "marital-2")).status).toBe(404);
  expect((await takeBack("15/2026", "marital-3")).status).toBe(201);
  expect((await takeBack("15/2026", "marital-4")).status).toBe(404);
});

test.each([
  ["of a status that is none of the six", { tinhTrang: "7" }],
  ["for nothing", { mucDich: "" }],
  ["of nobody", { soDinhDanh: "1" }],
])("a certificate %s is refused", async (_, change) => {
  expect((await certify(change, "marital-5")).body).toMatchObject({ loi: { ma: "SAI_DINH_DANG" } });
});

test("the birth of an elder child is on record with both parents, and in force", async () => {
  const record = await lookUp(at("/births/lookup"), { soDinhDanh: bao }, ["so", "me", "cha", "trangThai"]);
  expect(record).toMatchObject({
    so: expect.stringMatching(/^\d+\/2022$/u),
    trangThai: "1",
    me: { soDinhDanh: "001196012345" },
    cha: { soDinhDanh: "036093004521" },
  });
});

test("of a child whose father is not determined no father is on record", async () => {
  const { cha: _father, ...birth } = birthOf("001326000008");
  await file(birth, "birth-8");
  expect(await lookUp(at("/births/lookup"), { soDinhDanh: "001326000008" }, ["cha"])).toEqual({ cha: null });
});

test("a filed birth gets number, book and the local day of registration, and is found from then on", async () => {
  const { status, body } = await file(birthOf("001326000001"), "birth-1");
  expect([status, body]).toEqual([
    201,
    { so: expect.stringMatching(/^\d+\/2026$/u), quyenSo: "01/2026", ngayDangKy: "2026-11-24" },
  ]);
  const found = await lookUp(at("/births/lookup"), { soDinhDanh: "001326000001" }, [
    "so",
    "quyenSo",
    "ngayDangKy",
    "coQuan",
    "trangThai",
    "nguoiDuocKhaiSinh",
    "me",
    "cha",
  ]);
  expect(found).toMatchObject({
    so: body.so,
    coQuan: "Ủy ban nhân dân phường Cầu Giấy",
    quyenSo: "01/2026",
    ngayDangKy: "2026-11-24",
    trangThai: "1",
    nguoiDuocKhaiSinh: { gioiTinh: "2" },
    me: { soDinhDanh: "001196012345", hoVaTen: { ten: "Mai" }, danToc: { ma: "01" } },
    cha: { soDinhDanh: "036093004521", ngaySinh: "1993-09-05" },
  });
});

test("the number that the registering office gave is kept", async () => {
  const { body } = await file({ ...birthOf("001326000002"), so: "212/2026" }, "birth-2");
  expect(body.so).toBe("212/2026");
});

test("the same key twice is one record, and the same child under another key is refused", async () => {
  const first = await file(birthOf("001326000003"), "birth-3");
  expect((await file(birthOf("001326000003"), "birth-3")).body).toEqual(first.body);
  expect((await file(birthOf("001326000003"), "birth-4")).status).toBe(409);
});

test("a birth notice stands for one child", async () => {
  await file(birthOf("001326000005", "09999.GCS.01031.26"), "birth-5");
  expect(await file(birthOf("001326000006", "09999.GCS.01031.26"), "birth-6")).toMatchObject({
    status: 409,
    body: { loi: { ma: "DA_DANG_KY" } },
  });
});

test("a birth that does not say who was born is malformed", async () => {
  const { ngaySinh: _date, ...undated } = birthOf("001326000007");
  expect((await file(undated, "birth-7")).status).toBe(400);
});

const standing = async (soDinhDanh: string, so: string) =>
  await lookUp(at("/births/standing"), { soDinhDanh, so }, ["trangThai", "so"]);
const revoke = async (soDinhDanh: string, so: unknown, key: string) =>
  await post(
    at("/births/revoke"),
    { soDinhDanh, so, lyDo: "Đăng ký trùng", ngay: "2026-11-26" },
    { "Idempotency-Key": key },
  );

test("whether a certificate still stands is said by its number, and of a number that was replaced the new one", async () => {
  const { body } = await file(birthOf("001326000009"), "birth-9");
  const so = String(body.so);
  expect(await standing("001326000009", so)).toEqual({ trangThai: "1", so });
  expect(await standing("001326000009", "999/2026")).toEqual({ trangThai: "3", so });
  expect(await standing("001326999999", so)).toMatchObject({ ma: "KHONG_TIM_THAY" });
  expect(await standing("001326000009", "")).toMatchObject({ ma: "SAI_DINH_DANG" });
});

test("a revoked birth record is found as revoked, and its birth notice and child may be registered anew", async () => {
  const notice = "09999.GCS.01031.27";
  const first = String((await file(birthOf("001326000010", notice), "birth-10")).body.so);
  const revoked = await revoke("001326000010", first, "revoke-10");
  expect([revoked.status, revoked.body]).toEqual([201, { so: expect.stringMatching(/^TH-\d{8}-\d{5}$/u) }]);
  expect(await standing("001326000010", first)).toEqual({ trangThai: "2", so: first });
  const lookedUp = await lookUp(at("/births/lookup"), { soDinhDanh: "001326000010" }, ["so", "trangThai"]);
  expect(lookedUp).toEqual({ so: first, trangThai: "2" });

  const second = await file({ ...birthOf("001326000010", notice), so: "501/2026" }, "birth-11");
  expect(second.status).toBe(201);
  expect(await standing("001326000010", first)).toEqual({ trangThai: "3", so: "501/2026" });
  expect(await standing("001326000010", "501/2026")).toEqual({ trangThai: "1", so: "501/2026" });
});

test("a revocation is taken once: the same key gets the same receipt, another key and another number are refused", async () => {
  const so = String((await file(birthOf("001326000012"), "birth-12")).body.so);
  expect((await revoke("001326000012", "998/2026", "revoke-12")).status).toBe(404);
  const first = await revoke("001326000012", so, "revoke-13");
  expect((await revoke("001326000012", so, "revoke-13")).body).toEqual(first.body);
  expect(await revoke("001326000012", so, "revoke-14")).toMatchObject({
    status: 409,
    body: { loi: { ma: "DA_THU_HOI" } },
  });
  expect((await revoke("001326000012", undefined, "revoke-15")).status).toBe(400);
});

test("the birth of somebody who is on record already is not filed again, unless that record is revoked", async () => {
  const known = await lookUp(at("/births/lookup"), { soDinhDanh: bao }, ["so"]);
  expect((await file(birthOf(bao), "birth-16")).status).toBe(409);
  const so = known !== null && typeof known === "object" && "so" in known ? known.so : "";
  expect((await revoke(bao, so, "revoke-16")).status).toBe(201);
  expect((await file(birthOf(bao), "birth-17")).status).toBe(201);
});

const recordsOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["civil-status"]}/records/lookup`, { soDinhDanh }, ["danhSach"]);

test("a correction is on record for whom it concerns, with what was corrected", async () => {
  const correction = { loai: "6", so: "14/2019/TLCC", trangThai: "1" };
  expect(await recordsOf("001188007713")).toMatchObject({ danhSach: [correction] });
  expect(await recordsOf("001196012345")).toEqual({ danhSach: [] });
});
