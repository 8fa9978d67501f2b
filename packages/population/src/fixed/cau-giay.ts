import { kinh } from "../communities.ts";
import type { FamilySheet } from "../family-sheet.ts";
import { nameParts } from "../names/name-parts.ts";
import { committeeOf, courtOf, homeAt } from "../place.ts";
import type { Foreigner } from "../population.ts";
import { fixedPerson } from "./fixed-person.ts";

const { ethnicity } = kinh;

const hoaParents = homeAt("hongBang", "Số 52, đường Điện Biên Phủ");
const hoaHome = homeAt("cauGiay", "Phòng 304, số 9, đường Dịch Vọng Hậu");

/** Hoa lodges in Hà Nội and stays registered with her parents in Hải Phòng. */
export const hoaFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "031300027816",
      name: "Phạm Thu Hoa",
      born: "2000-11-02",
      ethnicity,
      from: "hongBang",
      home: hoaParents,
      mother: "031172001944",
      father: "031070001620",
      phone: "0900000103",
      email: "hoa.pham@example.com",
    }),
    fixedPerson({
      id: "031070001620",
      name: "Phạm Văn Lợi",
      born: "1970-03-30",
      ethnicity,
      from: "hongBang",
      home: hoaParents,
    }),
    fixedPerson({
      id: "031172001944",
      name: "Vũ Thị Thoa",
      born: "1972-08-14",
      ethnicity,
      from: "hongBang",
      home: hoaParents,
    }),
  ],
  marriages: [
    {
      wife: "031172001944",
      husband: "031070001620",
      date: "1997-12-21",
      number: 66,
      place: committeeOf("hongBang", "1997-12-21"),
    },
  ],
  households: [
    { head: "031070001620", members: ["031172001944"], place: hoaParents, kind: "1", since: "1998-01-10" },
    { head: "031300027816", members: [], place: hoaHome, kind: "2", since: "2024-09-01" },
  ],
};

const minjun: Foreigner = {
  passport: "M48205137",
  name: nameParts("KIM MIN JUN"),
  birthDate: "1990-01-30",
  sex: "1",
  nationality: { code: "KOR", name: "Hàn Quốc" },
};
const lanHome = homeAt("cauGiay", "Căn hộ 1207, tòa CT2, đường Trần Thái Tông");

/** Lan's husband is a foreigner: he has no personal number, and only the marriage record knows his passport. */
export const lanFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "038192005530",
      name: "Lê Thị Lan",
      born: "1992-07-19",
      ethnicity,
      from: "hacThanh",
      home: lanHome,
      phone: "0900000104",
      email: "lan.le@example.com",
    }),
  ],
  marriages: [
    {
      wife: "038192005530",
      husband: minjun,
      date: "2023-04-22",
      number: 9,
      place: "Ủy ban nhân dân quận Cầu Giấy, thành phố Hà Nội",
    },
  ],
  households: [{ head: "038192005530", members: [], place: lanHome, kind: "1", since: "2023-06-05" }],
  dwellings: [
    {
      certificate: "DA 301774",
      issued: "2023-05-18",
      parcel: "51",
      mapSheet: "33",
      place: lanHome,
      floorArea: 74.2,
      kind: "2",
      owners: ["038192005530"],
    },
  ],
};

const tuHome = homeAt("cauGiay", "Số 3, ngách 27, phố Quan Hoa");

/** Tư knows the year of his birth only; his wife has died. */
export const tuFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "001050000731",
      name: "Trần Văn Tư",
      born: "1950",
      ethnicity,
      from: "thanhVinh",
      oldOrigin: true,
      home: tuHome,
      phone: "0900000105",
    }),
    fixedPerson({
      id: "001152000268",
      name: "Nguyễn Thị Bảy",
      born: "1952",
      ethnicity,
      from: "baDinh",
      home: tuHome,
      died: "2021-08-30",
    }),
  ],
  marriages: [
    {
      wife: "001152000268",
      husband: "001050000731",
      date: "1974-02-02",
      number: 5,
      place: committeeOf("baDinh", "1974-02-02"),
    },
  ],
  households: [{ head: "001050000731", members: [], place: tuHome, kind: "1", since: "1985-05-19" }],
  dwellings: [
    {
      certificate: "AC 047519",
      issued: "2006-02-21",
      parcel: "17",
      mapSheet: "12",
      place: tuHome,
      floorArea: 54,
      kind: "1",
      owners: ["001050000731"],
    },
  ],
  landInUse: [
    {
      parcel: "18",
      mapSheet: "12",
      place: homeAt("cauGiay", "Ngách 27, phố Quan Hoa"),
      area: 142.5,
      purpose: { code: "ODT", name: "Đất ở tại đô thị" },
      users: ["001050000731"],
    },
  ],
};

const yenHome = homeAt("cauGiay", "Số 12, ngõ 60, phố Dương Khuê");
const hungHome = homeAt("nghiaDo", "Số 5, ngõ 28, phố Tô Hiệu");

/** Yến and her husband of before are divorced; she buys an apartment of her own. */
export const yenFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "001188007713",
      name: "Hoàng Thị Yến",
      born: "1988-12-03",
      ethnicity,
      from: "cauGiay",
      home: yenHome,
      phone: "0900000109",
    }),
    fixedPerson({
      id: "001085011926",
      name: "Vũ Mạnh Hùng",
      born: "1985-04-19",
      ethnicity,
      from: "nghiaDo",
      home: hungHome,
    }),
  ],
  marriages: [
    {
      wife: "001188007713",
      husband: "001085011926",
      date: "2012-10-20",
      number: 141,
      place: committeeOf("cauGiay", "2012-10-20"),
      divorced: { number: "87/2023/QĐST-HNGĐ", date: "2023-05-22", place: courtOf("cauGiay") },
    },
  ],
  households: [
    { head: "001188007713", members: [], place: yenHome, kind: "1", since: "2013-01-10" },
    { head: "001085011926", members: [], place: hungHome, kind: "1", since: "2023-06-30" },
  ],
};

const anHome = homeAt("cauGiay", "Số 41, phố Trần Quốc Hoàn");

/** An has an electronic identity of level 1 only. */
export const anFamily: FamilySheet = {
  people: [
    fixedPerson({
      id: "001199023604",
      name: "Đặng Thái An",
      born: "1999-12-24",
      ethnicity,
      from: "cauGiay",
      home: anHome,
      level: 1,
      phone: "0900000106",
    }),
  ],
  marriages: [],
  households: [{ head: "001199023604", members: [], place: anHome, kind: "1", since: "2021-10-10" }],
};
