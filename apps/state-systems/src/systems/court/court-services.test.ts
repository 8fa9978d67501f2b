import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateSystems } from "../../start-state-systems.ts";
import { population } from "../../testing/as-generated.ts";
import { lookUp, removeFolder, startOn, temporaryFolder } from "../../testing/running-systems.ts";

const folder = temporaryFolder();
let systems: StateSystems;
beforeAll(async () => {
  systems = await startOn(folder);
});
afterAll(async () => {
  await systems.stop();
  removeFolder(folder);
});

const decision = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls.court}/divorces/lookup`, { soDinhDanh }, ["so", "ngay", "toaAn"]);
const noted = async (soDinhDanh: string) =>
  await lookUp(`${systems.urls["civil-status"]}/marriages/ended/lookup`, { soDinhDanh }, ["lyHon"]);

const { people, marriages } = population;

test("of everybody who is divorced the court has the decision that civil status has noted, and of nobody else", async () => {
  const divorced = people.filter(({ maritalStatus }) => maritalStatus === "3");
  expect(divorced.length).toBeGreaterThan(3);
  for (const { personalId } of divorced) {
    const { so, ngay, toaAn } = Object(await decision(personalId));
    expect([so, ngay, toaAn]).not.toContain(undefined);
    expect(await noted(personalId)).toEqual({ lyHon: { so, ngay, coQuan: toaAn } });
  }
  for (const { wife } of marriages.filter(({ status }) => status !== "divorced").slice(0, 20))
    if (typeof wife === "string") expect(await decision(wife)).toMatchObject({ ma: "KHONG_TIM_THAY" });
});

test("the decision that parted Yến from her husband of before is the same for both", async () => {
  expect(await decision("001188007713")).toEqual({
    so: "87/2023/QĐST-HNGĐ",
    ngay: "2023-05-22",
    toaAn: "Tòa án nhân dân quận Cầu Giấy, thành phố Hà Nội",
  });
  expect(await decision("001085011926")).toEqual(await decision("001188007713"));
});
