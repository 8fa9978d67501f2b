import { addDays } from "@motlan/kernel";
import type { BirthNotice, Person, Sex } from "./population.ts";

/** Where a birth took place; the number stands in the codes of the facility's notices. */
interface Facility {
  readonly number: string;
  readonly name: string;
  readonly province: string;
  readonly commune: string;
}

export const hospitalE: Facility = { number: "01031", name: "Bệnh viện E", province: "01", commune: "00160" };

export const highlandHospital: Facility = {
  number: "66001",
  name: "Bệnh viện Đa khoa vùng Tây Nguyên",
  province: "66",
  commune: "24133",
};

export const stationOf = ({ permanent }: Person): Facility => ({
  number: permanent.commune,
  name: "Trạm Y tế nơi cư trú của mẹ",
  province: permanent.province,
  commune: permanent.commune,
});

export interface Birth {
  readonly mother: string;
  readonly date: string;
  /** Local time, `hh:mm`. */
  readonly time: string;
  readonly sex: Sex;
  readonly weight: number;
  readonly facility: Facility;
  readonly serial: number;
  readonly intendedName?: string;
  readonly registered?: true;
}

/** The notice of a birth, issued the day after. */
export const noticeOf = (birth: Birth): BirthNotice => {
  const { number, ...facility } = birth.facility;
  return {
    code: `${String(birth.serial).padStart(5, "0")}.GCS.${number}.${birth.date.slice(2, 4)}`,
    issued: addDays(birth.date, 1),
    bornAt: `${birth.date}T${birth.time}`,
    sex: birth.sex,
    weight: birth.weight,
    facility,
    mother: birth.mother,
    registered: birth.registered === true,
    ...(birth.intendedName === undefined ? {} : { intendedName: birth.intendedName }),
  };
};
