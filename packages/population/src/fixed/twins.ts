import { cil, kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const home = homeAt("cauGiay", "Số 6, ngõ 2, phố Nguyễn Khang");

/** Duyên is of a group that the list of 54 does not name. Of where Huy is from there are the words of an old paper only, and that ward was divided. */
export const duyenFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "068303010843",
      name: "Cil Ka Duyên",
      born: "2003-07-14",
      ethnicity: cil,
      from: "lacDuong",
      home,
      phone: "0900000113",
    }),
    {
      ...fixedPerson({
        id: "001201008126",
        name: "Phan Quốc Huy",
        born: "2001-10-02",
        ethnicity: kinh.ethnicity,
        from: "baDinh",
        home,
      }),
      hometown: {
        province: "",
        commune: "",
        detail: "",
        original: "phường Đồng Xuân, quận Hoàn Kiếm, thành phố Hà Nội",
      },
    },
  ],
  marriages: [
    {
      wife: "068303010843",
      husband: "001201008126",
      date: "2025-02-14",
      number: 19,
      place: committeeOf("cauGiay", "2025-02-14"),
    },
  ],
  households: [{ head: "001201008126", members: ["068303010843"], place: home, kind: "1", since: "2025-03-01" }],
};
