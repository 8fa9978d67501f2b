import { addDays, fold } from "@motlan/kernel";
import { expect, test } from "vitest";
import { generatePopulation } from "./generate-population.ts";
import { printName } from "./names/name-parts.ts";
import { personas } from "./personas.ts";
import { staff } from "./staff.ts";

const today = "2026-11-22";
const { people, marriages, households, birthNotices, dwellings } = generatePopulation({ seed: 1, today });
const idsOfPersonas = new Map<string, string>(personas.map(({ key, personalId }) => [key, personalId]));
const idOf = (key: string): string => idsOfPersonas.get(key) ?? "";
const personOf = (key: string) => people.find(({ personalId }) => personalId === idOf(key));
const marriageOf = (key: string) => marriages.find(({ wife, husband }) => [wife, husband].includes(idOf(key)));
const noticesOf = (key: string) => birthNotices.filter(({ mother }) => mother === idOf(key));

test("every persona is in the population under the name and the level that the sign-in page shows", () => {
  for (const { key, name, identityLevel } of personas) {
    expect(printName(personOf(key)?.name ?? { family: "", middle: "", given: "" })).toBe(name);
    expect(personOf(key)?.identityLevel).toBe(identityLevel);
  }
  expect(personas.filter(({ identityLevel }) => identityLevel === 1).map(({ key }) => key)).toEqual(["an"]);
});

test("Mai lives in Phường Cầu Giấy with Ban, his parents and their child: three generations in one household", () => {
  const household = households.find(({ members }) => members.some(({ personalId }) => personalId === idOf("mai")));
  expect(household?.place).toMatchObject({ province: "01", commune: "00166" });
  expect(household?.members.map(({ relation }) => relation)).toEqual(["Chủ hộ", "Vợ", "Con", "Con dâu", "Cháu"]);
  expect(personOf("mai")).toMatchObject({
    spouse: idOf("ban"),
    phone: /^0\d{9}$/u.exec(personOf("mai")?.phone ?? "")?.[0],
  });
  expect(personOf("mai")?.email).toContain("@");
});

test("Mai's child was born nine days ago and H'Yun's seventy, so that one is in time and one late", () => {
  expect(noticesOf("mai").map(({ bornAt, registered }) => [bornAt.slice(0, 10), registered])).toEqual([
    [addDays(today, -9), false],
  ]);
  expect(noticesOf("hnie").map(({ bornAt }) => bornAt.slice(0, 10))).toEqual([addDays(today, -70)]);
});

test("Duyên has two birth notices of one day, and of where her husband is from only an old paper's words are kept", () => {
  expect(noticesOf("duyen").map(({ bornAt, code }) => [bornAt, code.slice(0, 9)])).toEqual([
    [`${addDays(today, -12)}T14:02`, "01195.GCS"],
    [`${addDays(today, -12)}T14:09`, "01196.GCS"],
  ]);
  const { hometown } = people.find(({ personalId }) => personalId === personOf("duyen")?.spouse) ?? {};
  expect(hometown).toEqual({
    province: "",
    commune: "",
    detail: "",
    original: "phường Đồng Xuân, quận Hoàn Kiếm, thành phố Hà Nội",
  });
});

test("Hoa is not married and only lodges in Phường Cầu Giấy", () => {
  expect(personOf("hoa")).toMatchObject({ maritalStatus: "1", permanent: { province: "31" } });
  expect(marriageOf("hoa")).toBeUndefined();
  expect(households.find(({ head }) => head === idOf("hoa"))).toMatchObject({ kind: "2", place: { commune: "00166" } });
  expect(noticesOf("hoa")).toHaveLength(1);
});

test("Lan's husband has no personal number: only the marriage record knows him, by his passport", () => {
  expect(personOf("lan")).toMatchObject({ maritalStatus: "2" });
  expect(personOf("lan")?.spouse).toBeUndefined();
  expect(marriageOf("lan")?.husband).toMatchObject({ passport: "M48205137", nationality: { code: "KOR" } });
  expect(noticesOf("lan")).toHaveLength(1);
});

test("of Yến's marriage the judgment of divorce is known, and of Tư's the record of his wife's death", () => {
  expect(personOf("yen")).toMatchObject({ maritalStatus: "3" });
  expect(marriageOf("yen")).toMatchObject({
    status: "divorced",
    end: { number: "87/2023/QĐST-HNGĐ", place: "Tòa án nhân dân quận Cầu Giấy, thành phố Hà Nội" },
  });
  expect(personOf("tu")).toMatchObject({ maritalStatus: "4" });
  expect(marriageOf("tu")).toMatchObject({ status: "ended-by-death", end: { date: "2021-09-01" } });
});

test("Sùng Thị Mỷ is married on paper, in no register, and has no birth notice", () => {
  expect(personOf("sung")).toMatchObject({ maritalStatus: "2", ethnicity: { code: "08" } });
  expect(personOf("sung")?.spouse).toBeUndefined();
  expect(marriageOf("sung")).toBeUndefined();
  expect(noticesOf("sung")).toEqual([]);
});

test("of Tư only the year of birth is known, and he is a widower", () => {
  expect(personOf("tu")).toMatchObject({ birthDate: "1950", maritalStatus: "4" });
  expect(marriageOf("tu")?.status).toBe("ended-by-death");
});

test("there are Kinh, Hmông, Ê-đê, Khmer, Chăm and Thái people, and a group that the list does not name", () => {
  const groups = new Set(people.map(({ ethnicity }) => `${ethnicity.code} ${ethnicity.name}`));
  expect([...groups].toSorted()).toEqual(
    ["01 Kinh", "03 Thái", "05 Khơ-me", "08 HMông", "12 Ê-đê", "17 Chăm", "99 Cil"].toSorted(),
  );
});

test("a name may be one word, or six, or differ from a sister's in its tone mark alone", () => {
  const names = people.map(({ name }) => printName(name));
  expect(people.find(({ name }) => printName(name) === "K'Tem")?.name).toEqual({
    family: "",
    middle: "",
    given: "K'Tem",
  });
  expect(names.filter((name) => name.split(" ").length === 6)).toContain("Nguyễn Phúc Bảo Ngọc Minh Châu");
  const alike = names.filter((name) => fold(name) === "nguyen phuc hoa");
  expect(new Set(alike)).toEqual(new Set(["Nguyễn Phúc Hoa", "Nguyễn Phúc Hoà", "Nguyễn Phúc Hòa", "Nguyễn Phúc Hoả"]));
});

test("some have died, and the place of origin of some is written as before the communes were merged", () => {
  expect(people.filter(({ diedOn }) => diedOn !== undefined).length).toBeGreaterThan(3);
  expect(personOf("mai")?.hometown.original).toBe("phường Châu Cầu, thành phố Phủ Lý, tỉnh Hà Nam");
});

const ownedBy = (personalId: string) => dwellings.filter(({ owners }) => owners.includes(personalId));

test("Mai owns an apartment of Phường Cầu Giấy alone, since before she married, and does not live in it", () => {
  const [apartment, ...more] = ownedBy(idOf("mai"));
  expect(more).toEqual([]);
  expect(apartment).toMatchObject({
    place: { province: "01", commune: "00166", detail: "Căn hộ 0915, tòa N2, phố Duy Tân" },
    floorArea: 68.5,
    kind: "2",
    owners: [idOf("mai")],
  });
  expect((apartment?.issued ?? "") < (marriageOf("mai")?.date ?? "")).toBe(true);
  expect(personOf("mai")?.permanent).not.toEqual(apartment?.place);
});

test("Tư and Lan each own where they live, Ban's parents own their house together, and Hoa owns nothing", () => {
  for (const key of ["tu", "lan"])
    expect(ownedBy(idOf(key)).map(({ place }) => place)).toEqual([personOf(key)?.permanent]);
  const [house] = ownedBy("036062000815");
  expect(house).toMatchObject({ place: personOf("ban")?.permanent, owners: ["036062000815", "036165001207"] });
  expect(ownedBy(idOf("hoa"))).toEqual([]);
});

test("H'Yun's house is her mother's, in Đắk Lắk", () => {
  expect(ownedBy(idOf("hnie"))).toEqual([]);
  const mother = personOf("hnie")?.mother ?? "";
  expect(ownedBy(mother).map(({ place }) => place)).toEqual([personOf("hnie")?.permanent]);
  expect(personOf("hnie")?.permanent.province).toBe("66");
});

const rolesIn = (authority: string | undefined) =>
  staff.filter((one) => one.authority === authority).map(({ role }) => role);

test.each(["00166", "24280"])(
  "commune %s has a People's Committee, a police, and a land and a tax office that serve it, each with its officials",
  (commune) => {
    expect(rolesIn(`peoples-committee:${commune}`)).toEqual([
      "intake",
      "civil-status-officer",
      "land-officer",
      "social-officer",
      "business-officer",
      "economy-chief",
      "chair",
    ]);
    expect(rolesIn(`commune-police:${commune}`)).toEqual(["residence-officer", "police-chief"]);
    expect(rolesIn(`land-registry:${commune}`)).toEqual(["land-registrar"]);
    expect(rolesIn(`tax-office:${commune}`)).toEqual(["tax-officer"]);
  },
);

test("designers belong to no authority, one approves what another proposes, and no two accounts have one user name", () => {
  expect(rolesIn(undefined)).toEqual(["designer", "designer"]);
  expect(new Set(staff.map(({ username }) => username)).size).toBe(staff.length);
});
