import { kinh } from "../communities.ts";
import type { FamilySheet, PersonRow } from "../family-sheet.ts";
import { homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const { ethnicity } = kinh;

/** Somebody who lives alone and has never been married. */
const alone = (person: PersonRow, since: string): FamilySheet => ({
  people: [person],
  marriages: [],
  households: [{ head: person.id, members: [], place: person.home, kind: "1", since }],
});

/** Linh and Quân are to marry: each lives in a home, and files or confirms in a session, of one's own. */
export const linhFamily = alone(
  fixedPerson({
    id: "001199031746",
    name: "Trịnh Khánh Linh",
    born: "1999-08-12",
    ethnicity,
    from: "cauGiay",
    home: homeAt("cauGiay", "Số 8, ngõ 22, phố Tôn Thất Thuyết"),
    phone: "0900000110",
    email: "linh.trinh@example.com",
  }),
  "2019-02-11",
);

export const quanFamily = alone(
  fixedPerson({
    id: "001097020583",
    name: "Nguyễn Minh Quân",
    born: "1997-03-25",
    ethnicity,
    from: "nghiaDo",
    home: homeAt("nghiaDo", "Số 30, phố Hoàng Sâm"),
    phone: "0900000111",
  }),
  "2016-10-03",
);

/** Kiên is 19: of age, and not yet of the age at which men marry. */
export const kienFamily = alone(
  fixedPerson({
    id: "001207004418",
    name: "Đỗ Trung Kiên",
    born: "2007-06-30",
    ethnicity,
    from: "cauGiay",
    home: homeAt("cauGiay", "Số 15, ngõ 9, phố Duy Tân"),
    phone: "0900000112",
  }),
  "2025-07-01",
);
