import { ede, hmong } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const buon = homeAt("cuMgar", "Buôn Bling");
const edePerson = { ethnicity: ede.ethnicity, from: "cuMgar", home: buon } as const;

/** H'Yun's house is her mother's: the clan name, the house and its head go by the women. */
export const hnieFamily: FamilySheet = {
  people: [
    fixedPerson({
      ...edePerson,
      id: "066198003157",
      name: "H'Yun Niê",
      born: "1998-03-09",
      oldOrigin: true,
      mother: "066172000581",
      father: "066069000377",
      phone: "0900000107",
    }),
    fixedPerson({ ...edePerson, id: "066095002840", name: "Y Bhăm Mlô", born: "1995-11-16" }),
    fixedPerson({ ...edePerson, id: "066172000581", name: "H'Bluên Niê", born: "1972-05-01" }),
    fixedPerson({ ...edePerson, id: "066069000377", name: "Y Thim Byă", born: "1969" }),
    fixedPerson({
      ...edePerson,
      id: "066321011429",
      name: "H'Linh Niê",
      born: "2021-01-25",
      mother: "066198003157",
      father: "066095002840",
    }),
  ],
  marriages: [
    {
      wife: "066172000581",
      husband: "066069000377",
      date: "1993-03-18",
      number: 8,
      place: committeeOf("cuMgar", "1993-03-18"),
    },
    {
      wife: "066198003157",
      husband: "066095002840",
      date: "2019-12-05",
      number: 42,
      place: committeeOf("cuMgar", "2019-12-05"),
    },
  ],
  households: [
    {
      head: "066172000581",
      members: ["066069000377", "066198003157", "066095002840", "066321011429"],
      place: buon,
      kind: "1",
      since: "1994-01-01",
    },
  ],
  dwellings: [
    {
      certificate: "BK 620915",
      issued: "2012-08-09",
      parcel: "203",
      mapSheet: "41",
      place: buon,
      floorArea: 110,
      kind: "1",
      owners: ["066172000581"],
    },
  ],
  landInUse: [
    {
      parcel: "57",
      mapSheet: "44",
      place: homeAt("cuMgar", "Buôn Bling"),
      area: 8400,
      purpose: { code: "CLN", name: "Đất trồng cây lâu năm" },
      users: ["066172000581", "066198003157"],
    },
  ],
};

const thon = homeAt("cuMgar", "Thôn 6");
const hmongPerson = { ethnicity: hmong.ethnicity, from: "bacHa", oldOrigin: true, home: thon } as const;

/** Sùng Thị Mỷ came from Lào Cai; her marriage certificate was never entered into any database. */
export const sungFamily: FamilySheet = {
  people: [
    fixedPerson({
      ...hmongPerson,
      id: "010301004466",
      name: "Sùng Thị Mỷ",
      born: "2001-02-12",
      phone: "0900000108",
    }),
    fixedPerson({
      ...hmongPerson,
      id: "010099007713",
      name: "Giàng A Páo",
      born: "1999-06-30",
      mother: "010178000362",
      father: "010075000219",
    }),
    fixedPerson({ ...hmongPerson, id: "010075000219", name: "Giàng A Chớ", born: "1975" }),
    fixedPerson({ ...hmongPerson, id: "010178000362", name: "Vàng Thị Sua", born: "1978-09-09" }),
  ],
  marriages: [
    {
      wife: "010178000362",
      husband: "010075000219",
      date: "1998-01-15",
      number: 3,
      place: committeeOf("bacHa", "1998-01-15"),
    },
    {
      wife: "010301004466",
      husband: "010099007713",
      date: "2020-10-20",
      number: 51,
      place: committeeOf("bacHa", "2020-10-20"),
      onPaper: true,
    },
  ],
  households: [
    {
      head: "010075000219",
      members: ["010178000362", "010099007713", "010301004466"],
      place: thon,
      kind: "1",
      since: "2016-04-04",
    },
  ],
};
