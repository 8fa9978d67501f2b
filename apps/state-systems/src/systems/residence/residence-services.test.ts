import { afterEach, beforeEach, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { lookUp, post, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

let folder: string;
let systems: StateSystems;
beforeEach(async () => {
  folder = temporaryFolder();
  systems = await startOn(folder);
});
afterEach(async () => {
  await systems.stop();
  removeFolder(folder);
});

const everything = ["loaiCuTru", "noiCuTru", "chuHo", "tuNgay"];
const residence = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, everything);

test("Mai lives in Phường Cầu Giấy, in the household of her husband's father", async () => {
  expect(await residence("001196012345")).toEqual({
    loaiCuTru: "1",
    noiCuTru: { maTinh: "01", maXa: "00166", chiTiet: "Số 18, ngõ 165 đường Xuân Thủy" },
    chuHo: { hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Thành" }, quanHe: "Con dâu" },
    tuNgay: "1998-08-01",
  });
});

test("a child has lived there since it was born", async () => {
  expect(await residence("001222030177")).toMatchObject({ tuNgay: "2022-06-10", chuHo: { quanHe: "Cháu" } });
});

test("Hoa's residence is temporary and not where she is registered permanently", async () => {
  expect(await residence("031300027816")).toMatchObject({ loaiCuTru: "2", noiCuTru: { maXa: "00166" } });
});

test("the dead have no residence", async () => {
  expect(await residence("035066000412")).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

const mai = "001196012345";
const ban = "036093004521";
const thanh = "036062000815";
const nhung = "036165001207";
const bao = "001222030177";
const hoa = "031300027816";

const household = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.residence}/residences/lookup`, { soDinhDanh }, ["hoGiaDinh"]);

const members = (...pairs: readonly (readonly [soDinhDanh: string, quanHe: string])[]) =>
  pairs.map(([soDinhDanh, quanHe]) => ({ soDinhDanh, quanHe }));

test("a household is one record for all who live in it, each with the relation to its head as a code", async () => {
  expect(await household(mai)).toEqual({
    hoGiaDinh: {
      maHo: expect.stringMatching(/^HO-[0-9a-f]{16}$/u),
      chuHo: { soDinhDanh: thanh, hoVaTen: { ho: "Trần", chuDem: "Văn", ten: "Thành" } },
      noiCuTru: { maTinh: "01", maXa: "00166", chiTiet: "Số 18, ngõ 165 đường Xuân Thủy" },
      soNhanKhau: 5,
      thanhVien: [
        expect.objectContaining({ soDinhDanh: thanh, quanHe: "01" }),
        expect.objectContaining({ soDinhDanh: nhung, quanHe: "02" }),
        expect.objectContaining({ soDinhDanh: ban, quanHe: "04" }),
        expect.objectContaining({ soDinhDanh: mai, quanHe: "15" }),
        {
          maBanGhi: expect.stringMatching(/^CT-[0-9a-f]{16}$/u),
          soDinhDanh: bao,
          hoVaTen: { ho: "Trần", chuDem: "Gia", ten: "Bảo" },
          ngaySinh: "2022-06-10",
          gioiTinh: "1",
          quanHe: "13",
        },
      ],
    },
  });
  expect(await household(bao)).toEqual(await household(mai));
});

const newHome = { maTinh: "01", maXa: "00166", chiTiet: "Căn hộ 0915, tòa N2, phố Duy Tân" };
const registration = {
  soGiay: "12/2026",
  ngay: "2026-11-27T03:00:00.000Z",
  coQuan: "Công an phường Cầu Giấy",
  noiCuTru: newHome,
  chuHo: { soDinhDanh: mai },
  thanhVien: members([mai, "01"], [bao, "04"]),
};
const file = async (change: object, key = "residence-1") =>
  await post(
    `${systems.urls.residence}/residences/file`,
    { dangKy: { ...registration, ...change } },
    { "Idempotency-Key": key },
  );

test("who registers with her child lives there from that day on, in a household that she heads", async () => {
  const { status, body } = await file({});
  expect([status, body]).toEqual([201, { so: expect.stringMatching(/^CT-\d{8}-00001$/u) }]);
  expect(await residence(mai)).toEqual({
    loaiCuTru: "1",
    noiCuTru: newHome,
    chuHo: { hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" }, quanHe: "Chủ hộ" },
    tuNgay: "2026-11-27",
  });
  expect(await residence(bao)).toMatchObject({ chuHo: { quanHe: "Con đẻ" }, tuNgay: "2026-11-27" });
  expect(await household(bao)).toMatchObject({
    hoGiaDinh: { chuHo: { soDinhDanh: mai }, noiCuTru: newHome, thanhVien: members([mai, "01"], [bao, "04"]) },
  });
});

test("who moved out is no member of the old household any more, and the others go on as before", async () => {
  await file({});
  expect(await household(ban)).toMatchObject({
    hoGiaDinh: { chuHo: { soDinhDanh: thanh }, thanhVien: members([thanh, "01"], [nhung, "02"], [ban, "04"]) },
  });
  expect(await residence(ban)).toMatchObject({ tuNgay: "1998-08-01" });
});

test("where the head moves out the next member heads, and what the others are to her is not known", async () => {
  await file({ chuHo: { soDinhDanh: thanh }, thanhVien: members([thanh, "01"]) });
  expect(await household(mai)).toMatchObject({
    hoGiaDinh: {
      chuHo: { soDinhDanh: nhung },
      thanhVien: members([nhung, "01"], [ban, "99"], [mai, "99"], [bao, "99"]),
    },
  });
});

test("who comes later joins the household that the head has there", async () => {
  await file({});
  await file({ ngay: "2026-12-01", thanhVien: members([ban, "03"], [mai, "01"], [bao, "05"]) }, "residence-2");
  expect(await household(mai)).toMatchObject({
    hoGiaDinh: { thanhVien: members([mai, "01"], [bao, "05"], [ban, "03"]) },
  });
  expect(await residence(mai)).toMatchObject({ tuNgay: "2026-11-27" });
  expect(await residence(ban)).toMatchObject({ tuNgay: "2026-12-01" });
});

test("who only lodged lives there permanently once it is registered", async () => {
  const noiCuTru = { maTinh: "01", maXa: "00166", chiTiet: "Phòng 304, số 9, đường Dịch Vọng Hậu" };
  await file({ noiCuTru, chuHo: { soDinhDanh: hoa }, thanhVien: members([hoa, "01"]) });
  expect(await residence(hoa)).toMatchObject({ loaiCuTru: "1", noiCuTru, tuNgay: "2026-11-27" });
});

const newBorn = { hoVaTen: { ho: "Trần", chuDem: "Minh", ten: "An" }, ngaySinh: "2026-11-13", gioiTinh: "2" };

test("a new-born lives where it is registered first, by the name that the population database knows", async () => {
  const { soDinhDanh } = (
    await post(`${systems.urls.population}/persons/allocate`, { khaiSinh: newBorn }, { "Idempotency-Key": "pin" })
  ).body;
  const child = String(soDinhDanh);
  expect(await residence(child)).toMatchObject({ ma: "KHONG_TIM_THAY" });
  await file({ thanhVien: members([mai, "01"], [child, "04"]) });
  expect(await residence(child)).toMatchObject({ loaiCuTru: "1", noiCuTru: newHome, chuHo: { quanHe: "Con đẻ" } });
  expect(await household(mai)).toMatchObject({
    hoGiaDinh: { thanhVien: [{ soDinhDanh: mai }, { soDinhDanh: child, ...newBorn, quanHe: "04" }] },
  });
});

test("the same key twice is one registration, and what was filed is there after a restart", async () => {
  const first = await file({});
  expect((await file({ noiCuTru: { ...newHome, chiTiet: "Số 1" } })).body).toEqual(first.body);
  await systems.stop();
  systems = await startOn(folder);
  expect(await residence(mai)).toMatchObject({ noiCuTru: newHome });
});

test.each([
  ["without a number of its paper", { soGiay: "" }, "SAI_DINH_DANG"],
  ["without a day", { ngay: "" }, "SAI_DINH_DANG"],
  ["of an address without codes", { noiCuTru: { chiTiet: "Số 1" } }, "SAI_DINH_DANG"],
  ["of nobody", { thanhVien: [] }, "SAI_DINH_DANG"],
  ["with a relation that is not on the list", { thanhVien: members([mai, "21"]) }, "SAI_DINH_DANG"],
  ["in which another one than the head is the head", { thanhVien: members([bao, "01"]) }, "SAI_DINH_DANG"],
  ["of somebody without a number", { thanhVien: members([mai, "01"], ["001199999999", "04"]) }, "SO_CHUA_CAP"],
])("a registration %s is refused and changes nothing", async (_, change, ma) => {
  expect((await file(change)).body).toMatchObject({ loi: { ma } });
  expect(await residence(mai)).toMatchObject({ tuNgay: "1998-08-01" });
});

const revoke = async (change: object = {}) =>
  await post(
    `${systems.urls.residence}/residences/revoke`,
    {
      soGiay: registration.soGiay,
      coQuan: registration.coQuan,
      lyDo: "Giấy tờ giả",
      ngay: "2026-11-28T03:00:00.000Z",
      ...change,
    },
    { "Idempotency-Key": "revoke-1" },
  );

test("by a registration that was revoked nobody has moved: all live where they did, and those who stayed with them", async () => {
  const [before, beforeHome] = [await residence(mai), await household(ban)];
  await file({});
  expect((await revoke()).status).toBe(201);
  expect(await residence(mai)).toEqual(before);
  expect(await household(ban)).toEqual(beforeHome);
});

test.each([
  ["of another number", { soGiay: "13/2026" }, "KHONG_TIM_THAY"],
  ["of that number at another office", { coQuan: "Công an xã Cư M'gar" }, "KHONG_TIM_THAY"],
  ["without a reason", { lyDo: "" }, "SAI_DINH_DANG"],
])("a revocation %s changes nothing", async (_, change, ma) => {
  await file({});
  expect((await revoke(change)).body).toMatchObject({ loi: { ma } });
  expect(await residence(mai)).toMatchObject({ noiCuTru: newHome });
});
