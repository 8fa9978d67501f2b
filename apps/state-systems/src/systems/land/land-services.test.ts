import { readFile } from "node:fs/promises";
import { generatePopulation } from "@motlan/population";
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

const dwellingsOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.land}/dwellings/lookup`, { soDinhDanh }, ["danhSach"]);

test("Mai's apartment is on record with certificate, place, area and one owner", async () => {
  expect(await dwellingsOf("001196012345")).toEqual({
    danhSach: [
      {
        maBanGhi: expect.stringMatching(/^DD-[0-9a-f]{16}$/u),
        soGiayChungNhan: "CV 415620",
        ngayCap: "2020-03-12",
        soThua: "142",
        soTo: "27",
        diaChi: { maTinh: "01", maXa: "00166", chiTiet: "Căn hộ 0915, tòa N2, phố Duy Tân" },
        dienTichSan: 68.5,
        loai: "2",
        soChuSuDung: 1,
      },
    ],
  });
});

test("a house that two own together is found of each, with the number of its owners", async () => {
  const found = await dwellingsOf("036062000815");
  expect(found).toMatchObject({ danhSach: [{ loai: "1", soChuSuDung: 2 }] });
  expect(await dwellingsOf("036165001207")).toEqual(found);
});

test.each([
  ["owns nothing", "031300027816"],
  ["owns land in a province that is not connected", "066172000581"],
  ["is nobody", "001199999999"],
])("of who %s the list is empty", async (_, soDinhDanh) => {
  expect(await dwellingsOf(soDinhDanh)).toEqual({ danhSach: [] });
});

test("it answers for the provinces that the catalogue calls connected, and for no other", async () => {
  const declaration = new URL("../../../../../packages/catalogue/registers/land.yaml", import.meta.url);
  const connected = /status: (\{.*\})/u.exec(await readFile(declaration, "utf8"))?.[1] ?? "";
  const { dwellings } = generatePopulation({ seed: 2026, today: "2026-11-22" });
  const told = { connected: 0, other: 0 };
  for (const { owners, place } of dwellings) {
    const found = JSON.stringify(await dwellingsOf(owners[0] ?? ""));
    const isConnected = connected.includes(`"${place.province}": live`);
    expect([place.province, found.includes(`"maTinh":"${place.province}"`)]).toEqual([place.province, isConnected]);
    told[isConnected ? "connected" : "other"] += 1;
  }
  expect(Math.min(told.connected, told.other)).toBeGreaterThan(10);
});

test("who says no purpose is refused", async () => {
  const url = `${systems.urls.land}/dwellings/lookup`;
  const { canCu: _law, ...without } = purpose;
  const request = { soDinhDanh: "001196012345", truongDuLieu: ["danhSach"], mucDich: without };
  expect((await post(url, request)).status).toBe(403);
});

test("the certificate of an apartment tells of the parcel, the house, and of its holder the name alone", async () => {
  const soDinhDanh = "001196012345";
  const found = await lookUp(`${systems.urls.land}/certificates/lookup`, { soDinhDanh }, ["danhSach"]);
  expect(found).toMatchObject({
    danhSach: [
      {
        soPhatHanh: "CV 415620",
        thuaDat: { soThua: "142", soTo: "27", dienTich: "68,5", suDungChung: "68,5", mucDich: { ma: "ODT" } },
        nha: { loai: "2", dienTichSan: "68,5" },
        chuSuDung: [{ thuTu: "1", hoVaTen: { ho: "Nguyễn", chuDem: "Thị", ten: "Mai" } }],
      },
    ],
  });
  expect(JSON.stringify(found)).not.toContain(soDinhDanh);
});

const book = { soGiay: "7/2026", coQuan: "Ủy ban nhân dân phường Cầu Giấy", ngayCap: "2026-11-24T03:00:00.000Z" };
const old = "001050000731";
const plot = {
  soThua: "18",
  soTo: "12",
  dienTich: 141.8,
  diaChi: { maTinh: "01", maXa: "00166", chiTiet: "Ngách 27" },
};
const filing = { ...book, soPhatHanh: "AA 02600018", nguoiSuDung: { soDinhDanh: old }, thuaDat: plot };
const write = (path: string, body: object, key: string) =>
  post(`${systems.urls.land}${path}`, body, { "Idempotency-Key": key });
const parcelsOf = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.land}/parcels/lookup`, { soDinhDanh }, ["danhSach"]);

test("land that the books enter without a certificate is found of who uses it, until it is registered", async () => {
  expect(await parcelsOf(old)).toMatchObject({ danhSach: [{ soThua: "18", dienTich: 142.5, mucDich: { ma: "ODT" } }] });
  expect(await parcelsOf("066198003157")).toEqual({ danhSach: [] });
  expect((await write("/certificates/file", filing, "k1")).status).toBe(201);
  expect(await parcelsOf(old)).toEqual({ danhSach: [] });
  expect(await dwellingsOf(old)).toMatchObject({ danhSach: [{}, { soGiayChungNhan: "AA 02600018", soThua: "18" }] });
  const certificates = await lookUp(`${systems.urls.land}/certificates/lookup`, { soDinhDanh: old }, ["danhSach"]);
  expect(certificates).toMatchObject({
    danhSach: [{}, { soVaoSo: "7/2026", chuSuDung: [{ hoVaTen: { ten: "Tư" } }] }],
  });
});

test("a certificate that is revoked is there no more, and one that never was is not revoked", async () => {
  const revoking = { soGiay: "7/2026", coQuan: book.coQuan, ngay: "2026-11-25T03:00:00.000Z", lyDo: "Cấp sai" };
  expect((await write("/certificates/revoke", { ...revoking, soGiay: "8/2026" }, "r0")).status).toBe(404);
  expect((await write("/certificates/revoke", revoking, "r1")).status).toBe(201);
  expect(await dwellingsOf(old)).toMatchObject({ danhSach: [{ soGiayChungNhan: "AC 047519" }] });
});

test.each([
  ["an address without codes", 400, { thuaDat: { ...plot, diaChi: {} } }],
  ["nobody", 409, { nguoiSuDung: { soDinhDanh: "001199999999" } }],
  ["no number of the book", 400, { soGiay: "" }],
])("a registration with %s is not taken", async (_, status, wrong) => {
  expect((await write("/certificates/file", { ...filing, ...wrong }, `w${JSON.stringify(wrong)}`)).status).toBe(status);
});
