import { kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const home = homeAt("cauGiay", "Số 27, ngõ 84, phố Trần Quốc Vượng");
const all = { ethnicity: kinh.ethnicity, from: "phuLy", home } as const;

/** Cường lives with his parents: Vinh draws a pension; of Sen's birth only the year is known, and she may be 74 or 75. */
export const cuongFamily: FamilySheet = {
  people: [
    fixedPerson({ ...all, id: "001050000842", name: "Lê Đình Vinh", born: "1950-05-02" }),
    fixedPerson({ ...all, id: "001151000973", name: "Đinh Thị Sen", born: "1951" }),
    fixedPerson({
      ...all,
      id: "001078015537",
      name: "Lê Đình Cường",
      born: "1978-09-21",
      mother: "001151000973",
      father: "001050000842",
      phone: "0900000114",
    }),
  ],
  marriages: [
    {
      wife: "001151000973",
      husband: "001050000842",
      date: "1974-11-30",
      number: 21,
      place: committeeOf("phuLy", "1974-11-30"),
    },
  ],
  households: [
    {
      head: "001050000842",
      members: ["001151000973", "001078015537"],
      place: home,
      kind: "1",
      since: "1999-04-12",
    },
  ],
};
