import { randomInt } from "node:crypto";
import { composePersonalId, type Sex } from "@motlan/population";
import type { Journal } from "../../records/journal.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";

/** The numbers that were given out here, filed or not. */
export const allocatedNumbers = (journal: Journal): ReadonlySet<string> =>
  new Set(
    journal
      .entries()
      .filter(({ service }) => service === "allocate")
      .map(({ answer }) => textAt(answer, "soDinhDanh")),
  );

/** The province of registration (its two digits after a zero), or Hà Nội's where none was given. */
const prefixFrom = (birth: JsonObject): string => {
  const province = textAt(objectAt(birth, "noiDangKy"), "maTinh");
  return /^\d{2}$/u.test(province) ? `0${province}` : "001";
};

const sexFrom = (birth: JsonObject): Sex => (textAt(birth, "gioiTinh") === "1" ? "1" : "2");

/** A number for the new-born of a filed birth that nobody has yet. */
export const allocateNumber = (birth: JsonObject, isTaken: (id: string) => boolean): string => {
  const prefix = prefixFrom(birth);
  const year = Number(textAt(birth, "ngaySinh").slice(0, 4));
  for (;;) {
    const id = composePersonalId({ prefix, sex: sexFrom(birth), year, serial: randomInt(100_000, 1_000_000) });
    if (!isTaken(id)) return id;
  }
};
