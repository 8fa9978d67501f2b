import { kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const { ethnicity } = kinh;
const home = homeAt("cauGiay", "Số 44, ngõ 105, phố Doãn Kế Thiện");

const ids = {
  khoa: "001084012377",
  luu: "001155003120",
  thinh: "001053002214",
  minh: "001080006645",
  ha: "001182009178",
  huy: "001216010482",
};

/** Khoa's mother has just died, and no register knows it yet; his brother's child, both parents dead, lives with him. */
export const khoaFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: ids.khoa,
      name: "Lương Đức Khoa",
      born: "1984-05-12",
      ethnicity,
      from: "cauGiay",
      home,
      mother: ids.luu,
      father: ids.thinh,
      phone: "0900000114",
    }),
    fixedPerson({ id: ids.luu, name: "Đoàn Thị Lựu", born: "1955-02-08", ethnicity, from: "phuLy", home }),
    fixedPerson({
      id: ids.thinh,
      name: "Lương Văn Thịnh",
      born: "1953-10-21",
      ethnicity,
      from: "cauGiay",
      home,
      died: "2018-06-17",
    }),
    fixedPerson({
      id: ids.minh,
      name: "Lương Đức Minh",
      born: "1980-12-01",
      ethnicity,
      from: "cauGiay",
      home,
      mother: ids.luu,
      father: ids.thinh,
      died: "2024-09-10",
    }),
    fixedPerson({
      id: ids.ha,
      name: "Trần Thị Hà",
      born: "1982-03-30",
      ethnicity,
      from: "baDinh",
      home,
      died: "2024-09-10",
    }),
    fixedPerson({
      id: ids.huy,
      name: "Lương Gia Huy",
      born: "2016-04-09",
      ethnicity,
      from: "cauGiay",
      home,
      mother: ids.ha,
      father: ids.minh,
    }),
  ],
  marriages: [
    { wife: ids.luu, husband: ids.thinh, date: "1978-11-26", number: 12, place: committeeOf("cauGiay", "1978-11-26") },
    { wife: ids.ha, husband: ids.minh, date: "2011-10-09", number: 96, place: committeeOf("cauGiay", "2011-10-09") },
  ],
  households: [{ head: ids.khoa, members: [ids.luu, ids.huy], place: home, kind: "1", since: "1990-03-02" }],
};
