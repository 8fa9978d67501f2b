import { kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { committeeOf, homeAt } from "../place.ts";
import { fixedPerson } from "./fixed-person.ts";

const { ethnicity } = kinh;
const home = homeAt("cauGiay", "Số 18, ngõ 165 đường Xuân Thủy");
/** Her mother gave it to Mai before she married: it is hers alone. */
const apartment = homeAt("cauGiay", "Căn hộ 0915, tòa N2, phố Duy Tân");
const parents = homeAt("phuLy", "Số 7, đường Biên Hòa");

const ids = {
  mai: "001196012345",
  ban: "036093004521",
  thanh: "036062000815",
  nhung: "036165001207",
  bao: "001222030177",
  hung: "035066000412",
  cuc: "035170000933",
};

/** Mai and Ban with his parents and their first child; her mother, and her father who has died. */
export const maiFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: ids.mai,
      name: "Nguyễn Thị Mai",
      born: "1996-04-18",
      ethnicity,
      from: "phuLy",
      oldOrigin: true,
      home,
      mother: ids.cuc,
      father: ids.hung,
      phone: "0900000101",
      email: "mai.nguyen@example.com",
    }),
    fixedPerson({
      id: ids.ban,
      name: "Trần Văn Ban",
      born: "1993-09-05",
      ethnicity,
      from: "cauGiay",
      home,
      mother: ids.nhung,
      father: ids.thanh,
      phone: "0900000102",
      email: "ban.tran@example.com",
    }),
    fixedPerson({ id: ids.thanh, name: "Trần Văn Thành", born: "1962-01-20", ethnicity, from: "cauGiay", home }),
    fixedPerson({ id: ids.nhung, name: "Phạm Thị Nhung", born: "1965-12-03", ethnicity, from: "phuLy", home }),
    fixedPerson({
      id: ids.bao,
      name: "Trần Gia Bảo",
      born: "2022-06-10",
      ethnicity,
      from: "cauGiay",
      home,
      mother: ids.mai,
      father: ids.ban,
    }),
    fixedPerson({
      id: ids.hung,
      name: "Nguyễn Văn Hùng",
      born: "1966-07-27",
      ethnicity,
      from: "phuLy",
      oldOrigin: true,
      home: parents,
      died: "2019-03-15",
    }),
    fixedPerson({ id: ids.cuc, name: "Lê Thị Cúc", born: "1970-10-20", ethnicity, from: "phuLy", home: parents }),
  ],
  marriages: [
    {
      wife: ids.nhung,
      husband: ids.thanh,
      date: "1990-02-11",
      number: 14,
      place: committeeOf("cauGiay", "1990-02-11"),
    },
    { wife: ids.cuc, husband: ids.hung, date: "1994-05-08", number: 31, place: committeeOf("phuLy", "1994-05-08") },
    { wife: ids.mai, husband: ids.ban, date: "2020-11-14", number: 87, place: committeeOf("cauGiay", "2020-11-14") },
  ],
  households: [
    {
      head: ids.thanh,
      members: [ids.nhung, ids.ban, ids.mai, ids.bao],
      place: home,
      kind: "1",
      since: "1998-08-01",
    },
    { head: ids.cuc, members: [], place: parents, kind: "1", since: "1994-06-15" },
  ],
  dwellings: [
    {
      certificate: "CV 415620",
      issued: "2020-03-12",
      parcel: "142",
      mapSheet: "27",
      place: apartment,
      floorArea: 68.5,
      kind: "2",
      owners: [ids.mai],
    },
    {
      certificate: "AB 118203",
      issued: "2004-10-05",
      parcel: "88",
      mapSheet: "19",
      place: home,
      floorArea: 96,
      kind: "1",
      owners: [ids.thanh, ids.nhung],
    },
  ],
  landInUse: [
    {
      parcel: "91",
      mapSheet: "19",
      place: homeAt("cauGiay", "Ngõ 165 đường Xuân Thủy"),
      area: 48,
      purpose: { code: "ODT", name: "Đất ở tại đô thị" },
      users: [ids.ban, ids.mai],
    },
  ],
};
