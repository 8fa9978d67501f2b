import { cil, kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const bon = homeAt("lacDuong", "Bon Đạ Nghịt");
const cilPerson = { ethnicity: cil, from: "lacDuong", home: bon } as const;

/** A group that the list of 54 does not name, and an elder whose name is one word. */
export const cilFamily: FamilySheet = {
  people: [
    fixedPerson({ ...cilPerson, id: "068048000054", name: "K'Tem", born: "1948" }),
    fixedPerson({ ...cilPerson, id: "068074000611", name: "Cil Ha Krông", born: "1974-02-17", father: "068048000054" }),
    fixedPerson({ ...cilPerson, id: "068177000742", name: "Cil Ka Bina", born: "1977-10-08" }),
    fixedPerson({
      ...cilPerson,
      id: "068202013308",
      name: "Cil Ha Nhiêm",
      born: "2002-03-21",
      mother: "068177000742",
      father: "068074000611",
    }),
  ],
  marriages: [
    {
      wife: "068177000742",
      husband: "068074000611",
      date: "2000-05-12",
      number: 12,
      place: committeeOf("lacDuong", "2000-05-12"),
    },
  ],
  households: [
    {
      head: "068048000054",
      members: ["068074000611", "068177000742", "068202013308"],
      place: bon,
      kind: "1",
      since: "1980-01-01",
    },
  ],
};

const garden = homeAt("phuXuan", "Số 24, đường Chi Lăng");
const hue = { ethnicity: kinh.ethnicity, from: "phuXuan", home: garden } as const;

/** A name of six words, and four sisters whose names differ in tone marks only or in where the mark is placed. */
export const hueFamily: FamilySheet = {
  people: [
    fixedPerson({ ...hue, id: "046071000108", name: "Nguyễn Phúc Vĩnh Lộc", born: "1971-06-06", oldOrigin: true }),
    fixedPerson({ ...hue, id: "046174000220", name: "Tôn Nữ Diệu Hương", born: "1974-04-30" }),
    ...(
      [
        ["046198001001", "Nguyễn Phúc Bảo Ngọc Minh Châu", "1998-01-05"],
        ["046300001002", "Nguyễn Phúc Hoa", "2000-02-06"],
        ["046302001003", "Nguyễn Phúc Hoà", "2002-03-07"],
        ["046304001004", "Nguyễn Phúc Hòa", "2004-04-08"],
        ["046306001005", "Nguyễn Phúc Hoả", "2006-05-09"],
      ] as const
    ).map(([id, name, born]) =>
      fixedPerson({ ...hue, id, name, born, mother: "046174000220", father: "046071000108" }),
    ),
  ],
  marriages: [
    {
      wife: "046174000220",
      husband: "046071000108",
      date: "1996-09-02",
      number: 70,
      place: committeeOf("phuXuan", "1996-09-02"),
    },
  ],
  households: [
    {
      head: "046071000108",
      members: ["046174000220", "046198001001", "046300001002", "046302001003", "046304001004", "046306001005"],
      place: garden,
      kind: "1",
      since: "1997-01-01",
    },
  ],
};
