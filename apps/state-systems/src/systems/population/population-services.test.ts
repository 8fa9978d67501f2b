import { personas, sexOf } from "@motlan/population";
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

const at = (path: string): string => systems.urls.population + path;
const mai = "001196012345";
const ban = "036093004521";
const nobody = "001199999999";
const birth = {
  hoVaTen: { ho: "Trần", chuDem: "Minh", ten: "An" },
  ngaySinh: "2026-11-13",
  gioiTinh: "2",
  danToc: { ma: "01", ten: "Kinh" },
  noiDangKy: { maTinh: "01", maXa: "00166" },
  me: { soDinhDanh: mai },
  cha: { soDinhDanh: ban },
};
const person = async (soDinhDanh: string, fields: readonly string[]) =>
  await lookUp(at("/persons/lookup"), { soDinhDanh }, fields);
const allocate = async (key: string) =>
  await post(at("/persons/allocate"), { khaiSinh: birth }, { "Idempotency-Key": key });
const file = async (soDinhDanh: unknown, key: string) =>
  await post(at("/persons/file"), { soDinhDanh, khaiSinh: birth }, { "Idempotency-Key": key });

test("a look-up answers the keys that were asked for and no other, and says that it is a stand-in", async () => {
  const request = { soDinhDanh: mai, truongDuLieu: ["hoVaTen", "ngaySinh"], mucDich: purpose };
  const { status, body, headers } = await post(at("/persons/lookup"), request);
  expect(status).toBe(200);
  expect(body.banGhi).toEqual({ hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" }, ngaySinh: "1996-04-18" });
  expect(body).toMatchObject({ moPhong: true, maBanGhi: expect.stringMatching(/^DC-[0-9a-f]{16}$/u) });
  expect(Date.parse(String(body.capNhat))).not.toBeNaN();
  expect(headers.get("X-Mo-Phong")).toBe("true");
});

test("the number of a record says nothing of the person", async () => {
  const { body } = await post(at("/persons/lookup"), { soDinhDanh: mai, truongDuLieu: [], mucDich: purpose });
  expect(String(body.maBanGhi)).not.toContain(mai);
});

test("who says no purpose is refused", async () => {
  const request = { soDinhDanh: mai, truongDuLieu: ["hoVaTen"] };
  expect(await post(at("/persons/lookup"), request)).toMatchObject({
    status: 403,
    body: { loi: { ma: "THIEU_MUC_DICH", thongDiep: expect.any(String) } },
  });
  const { canCu: _law, ...without } = purpose;
  expect((await post(at("/persons/lookup"), { ...request, mucDich: without })).status).toBe(403);
});

test("a body that is no JSON, and a number of eleven digits, are malformed", async () => {
  expect((await post(at("/persons/lookup"), "{")).status).toBe(400);
  const short = { soDinhDanh: "00119601234", truongDuLieu: [], mucDich: purpose };
  expect(await post(at("/persons/lookup"), short)).toMatchObject({
    status: 400,
    body: { loi: { ma: "SAI_DINH_DANG" } },
  });
});

test("a number that nobody has is not found, and the answer does not repeat it", async () => {
  const { status, body } = await post(at("/persons/lookup"), {
    soDinhDanh: nobody,
    truongDuLieu: [],
    mucDich: purpose,
  });
  expect([status, body.loi]).toMatchObject([404, { ma: "KHONG_TIM_THAY" }]);
  expect(JSON.stringify(body)).not.toContain(nobody);
});

test("Mai's record has her paper, her place of origin with its old name, and Ban as her spouse", async () => {
  expect(await person(mai, ["giayTo", "queQuan", "voChong", "tinhTrangHonNhan", "thuongTru"])).toEqual({
    giayTo: { loai: "1", so: mai, ngayCap: expect.any(String), noiCap: expect.any(String) },
    queQuan: { maTinh: "37", maXa: "13285", diaChiGoc: "phường Châu Cầu, thành phố Phủ Lý, tỉnh Hà Nam" },
    voChong: { soDinhDanh: ban, hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Ban" } },
    tinhTrangHonNhan: "2",
    thuongTru: { maTinh: "01", maXa: "00166", chiTiet: "Số 18, ngõ 165 đường Xuân Thủy" },
  });
});

test("a spouse is null for the unmarried, for a foreigner's wife and where the marriage is on paper only", async () => {
  for (const key of ["hoa", "lan", "sung"]) {
    const { personalId } = personas.find((one) => one.key === key) ?? { personalId: "" };
    expect(await person(personalId, ["voChong"])).toEqual({ voChong: null });
  }
});

test("a date of birth may be a year, and the dead have the day of their death", async () => {
  expect(await person("001050000731", ["ngaySinh"])).toEqual({ ngaySinh: "1950" });
  expect(await person("035066000412", ["ngayChet"])).toEqual({ ngayChet: "2019-03-15" });
});

test("a match needs number, name and date of birth to agree and tells nothing else", async () => {
  const asked = { soDinhDanh: ban, hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Ban" }, ngaySinh: "1993-09-05" };
  const match = async (change: object) =>
    (await post(at("/persons/match"), { ...asked, ...change, mucDich: purpose })).body;
  expect(await match({})).toEqual({ khop: true });
  expect(await match({ ngaySinh: "1993-09-06" })).toEqual({ khop: false });
  expect(await match({ hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Bản" } })).toEqual({ khop: false });
  expect(await match({ soDinhDanh: nobody })).toEqual({ khop: false });
});

test("a match overlooks case and where a tone mark stands", async () => {
  const asked = { soDinhDanh: "046302001003", ngaySinh: "2002-03-07", mucDich: purpose };
  const match = async (ten: string) =>
    (await post(at("/persons/match"), { ...asked, hoVaTen: { ho: "NGUYỄN", chuDem: "phúc", ten } })).body.khop;
  expect([await match("Hoà"), await match("HÒA"), await match("Hoa"), await match("Hoả")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test("an allocated number names province, century, sex and year, and the same key gets the same number", async () => {
  const first = await allocate("pin-1");
  const number = String(first.body.soDinhDanh);
  expect(first.status).toBe(201);
  expect(number).toMatch(/^001326\d{6}$/u);
  expect(sexOf(number)).toBe("2");
  expect((await allocate("pin-1")).body).toEqual(first.body);
  expect((await allocate("pin-2")).body).not.toEqual(first.body);
});

test("without an idempotency key nothing is allocated", async () => {
  expect((await post(at("/persons/allocate"), { khaiSinh: birth })).body).toMatchObject({ loi: { ma: "THIEU_KHOA" } });
});

test("a filed child is found by its number and as child of its mother and father", async () => {
  const { soDinhDanh } = (await allocate("pin-3")).body;
  const receipt = await file(soDinhDanh, "file-3");
  expect([receipt.status, receipt.body.maBienNhan]).toEqual([201, expect.stringMatching(/^DC-\d{8}-\d{5}$/u)]);
  expect(await person(String(soDinhDanh), ["hoVaTen", "ngaySinh", "me", "con"])).toEqual({
    hoVaTen: birth.hoVaTen,
    ngaySinh: "2026-11-13",
    me: { soDinhDanh: mai, hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" } },
    con: [],
  });
  const { maBanGhi } = (await post(at("/persons/lookup"), { soDinhDanh, truongDuLieu: [], mucDich: purpose })).body;
  const child = { maBanGhi, soDinhDanh, hoVaTen: birth.hoVaTen, ngaySinh: "2026-11-13", gioiTinh: "2" };
  expect(await person(mai, ["con"])).toMatchObject({ con: expect.arrayContaining([child]) });
  expect(await person(ban, ["con"])).toMatchObject({ con: expect.arrayContaining([child]) });
});

test("a child is filed once: the same key gets the same receipt, another key is refused", async () => {
  const { soDinhDanh } = (await allocate("pin-4")).body;
  const first = await file(soDinhDanh, "file-4");
  expect((await file(soDinhDanh, "file-4")).body).toEqual(first.body);
  expect(await file(soDinhDanh, "file-5")).toMatchObject({ status: 409, body: { loi: { ma: "DA_DANG_KY" } } });
});

test("a number that was never allocated cannot be filed", async () => {
  expect(await file(nobody, "file-6")).toMatchObject({ status: 409, body: { loi: { ma: "SO_CHUA_CAP" } } });
});

test("of a child a parent's record has name, date of birth, sex and the number of its record", async () => {
  const bao = "001222030177";
  const { maBanGhi } = (await post(at("/persons/lookup"), { soDinhDanh: bao, truongDuLieu: [], mucDich: purpose }))
    .body;
  expect(await person(mai, ["con"])).toMatchObject({
    con: expect.arrayContaining([
      {
        maBanGhi,
        soDinhDanh: bao,
        hoVaTen: { ho: "Trần", chuDem: "Gia", ten: "Bảo" },
        ngaySinh: "2022-06-10",
        gioiTinh: "1",
      },
    ]),
  });
});

const newHome = { maTinh: "01", maXa: "00166", chiTiet: "Căn hộ 0915, tòa N2, phố Duy Tân" };
const move = async (change: object, key: string) =>
  await post(
    at("/persons/residence"),
    { soGiay: "7/2026", noiCuTru: newHome, thanhVien: [{ soDinhDanh: mai }], ...change },
    { "Idempotency-Key": key },
  );

test("a new permanent address is that of everybody whom it names, and of nobody else", async () => {
  const { soDinhDanh } = (await allocate("pin-7")).body;
  await file(soDinhDanh, "file-7");
  const before = await person(ban, ["thuongTru"]);
  const moved = await move({ thanhVien: [{ soDinhDanh: mai }, { soDinhDanh }] }, "move-1");
  expect([moved.status, moved.body]).toEqual([201, { maBienNhan: expect.stringMatching(/^DC-\d{8}-\d{5}$/u) }]);
  expect(await person(mai, ["thuongTru"])).toEqual({ thuongTru: newHome });
  expect(await person(String(soDinhDanh), ["thuongTru"])).toEqual({ thuongTru: newHome });
  expect(await person(ban, ["thuongTru"])).toEqual(before);
});

test("an address without codes, of nobody or of somebody without a number is refused", async () => {
  expect((await move({ noiCuTru: { chiTiet: "Số 1" } }, "move-2")).status).toBe(400);
  expect((await move({ thanhVien: [] }, "move-3")).status).toBe(400);
  expect(await move({ thanhVien: [{ soDinhDanh: nobody }] }, "move-4")).toMatchObject({
    status: 409,
    body: { loi: { ma: "SO_CHUA_CAP" } },
  });
});

test("an address that was withdrawn is nobody's any more; the one before it is", async () => {
  const before = await person(mai, ["thuongTru"]);
  const notice = { soGiay: "7/2026", coQuan: "Công an phường Cầu Giấy" };
  await move(notice, "move-5");
  const withdrawn = { ...notice, lyDo: "Giấy tờ giả", ngay: "2026-11-28T03:00:00.000Z" };
  const path = at("/persons/revoke-residence");
  expect((await post(path, { ...withdrawn, soGiay: "8/2026" }, { "Idempotency-Key": "back-1" })).status).toBe(404);
  expect((await post(path, withdrawn, { "Idempotency-Key": "back-2" })).status).toBe(201);
  expect(await person(mai, ["thuongTru"])).toEqual(before);
});
