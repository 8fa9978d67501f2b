import { isPartialDate } from "@motlan/kernel";
import { isPersonalId } from "@motlan/population";
import { type HttpHandler, http } from "msw";
import { answer, refuse } from "../../http/answer.ts";
import { bodyWithPurpose } from "../../http/envelope.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { sameName } from "../../records/same-name.ts";
import { nameRecord } from "../../records/vietnamese-keys.ts";
import { birthsOf } from "./birth-record.ts";
import { inForce } from "./revoked-births.ts";

/** Name and day of birth of one person, in two records. */
const agree = (one: JsonObject, other: JsonObject): boolean =>
  textAt(one, "ngaySinh") === textAt(other, "ngaySinh") &&
  sameName(objectAt(one, "hoVaTen"), objectAt(other, "hoVaTen"));

/** The mother that is named is one person: number, name and day of birth. */
const isMother = ({ people }: RegisterContext, said: JsonObject): boolean => {
  const mother = people.person(textAt(said, "soDinhDanh"));
  return mother !== undefined && agree({ hoVaTen: nameRecord(mother.name), ngaySinh: mother.birthDate }, said);
};

const isRegistered = (
  context: RegisterContext,
  { child, mother }: { child: JsonObject; mother: JsonObject },
): boolean =>
  isMother(context, mother) &&
  birthsOf(context, textAt(mother, "soDinhDanh")).some(
    ({ record }) => record["trangThai"] === inForce && agree(objectAt(record, "nguoiDuocKhaiSinh"), child),
  );

const isWellFormed = (one: JsonObject): boolean =>
  isPartialDate(textAt(one, "ngaySinh")) && textAt(objectAt(one, "hoVaTen"), "ten") !== "";

/** Says whether a birth of that name, day and mother is on record and stands; not whose, and not where. */
export const sameBirth = (context: RegisterContext): HttpHandler =>
  http.post("*/births/same", async ({ request }) => {
    const body = await bodyWithPurpose(request);
    if (body instanceof Response) return body;
    const [child, mother] = [objectAt(body, "tre"), objectAt(body, "me")];
    if (!isWellFormed(child) || !isWellFormed(mother) || !isPersonalId(textAt(mother, "soDinhDanh")))
      return refuse("SAI_DINH_DANG");
    return answer(200, { daDangKy: isRegistered(context, { child, mother }) });
  });
