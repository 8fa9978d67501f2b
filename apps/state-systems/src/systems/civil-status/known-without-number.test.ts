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

const entry = ["so", "quyenSo", "ngayDangKy", "coQuan"];
const at = (path: string): string => systems.urls["civil-status"] + path;

const marriageOf = async (hoChieu: string, quocTich: string) =>
  await lookUp(at("/marriages/of-foreigner"), { hoChieu, quocTich }, entry);

test("the marriage of a foreigner is found by his passport and his country, and is the one of his wife", async () => {
  const hers = await lookUp(at("/marriages/lookup"), { soDinhDanh: "038192005530" }, entry);
  expect(hers).toMatchObject({ so: "9/2023" });
  expect(await marriageOf("M48205137", "KOR")).toEqual(hers);
});

test.each([
  ["of another country", "M48205137", "JPN", "KHONG_TIM_THAY"],
  ["that nobody has", "M48205138", "KOR", "KHONG_TIM_THAY"],
  ["without a country", "M48205137", "", "SAI_DINH_DANG"],
])("by a passport %s none is found", async (_, passport, country, ma) => {
  expect(await marriageOf(passport, country)).toMatchObject({ ma });
});

const bao = { ho: "Trần", chuDem: "Gia", ten: "Bảo" };
const birthOf = async (hoVaTen: object, ngaySinh: string) =>
  (await post(at("/births/by-name"), { hoVaTen, ngaySinh, truongDuLieu: entry, mucDich: purpose })).body;

test("a birth is found by name and day, as it is by the number, and by nothing less", async () => {
  const byNumber = await lookUp(at("/births/lookup"), { soDinhDanh: "001222030177" }, entry);
  expect(byNumber).toMatchObject({ so: "178/2022" });
  expect(await birthOf(bao, "2022-06-10")).toMatchObject({ banGhi: byNumber });
  expect(await birthOf(bao, "2022-06-11")).toMatchObject({ loi: { ma: "KHONG_TIM_THAY" } });
  expect(await birthOf({ ...bao, ten: "Bào" }, "2022-06-10")).toMatchObject({ loi: { ma: "KHONG_TIM_THAY" } });
  expect(await birthOf({}, "2022-06-10")).toMatchObject({ loi: { ma: "KHONG_TIM_THAY" } });
});
