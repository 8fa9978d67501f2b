import { localDate } from "@motlan/kernel";
import type { HttpHandler } from "msw";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { membersIn } from "../../records/moving.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { names, stays, stayWrites } from "../../records/staying.ts";
import { knownPerson } from "../population/known-person.ts";
import { registrations } from "./homes.ts";
import { titleOfRelation } from "./relations.ts";

const registrationIn = (input: JsonObject): JsonObject => objectAt(input, "dangKy");

/** Where somebody stays for a time today; who has been registered permanently since stays nowhere else any more. */
export const stayOf = ({ journal, clock }: RegisterContext, personalId: string): JsonObject | undefined => {
  const today = localDate(clock.now());
  const all = journal.entries();
  const moved = registrations(journal).findLast(({ input }) => names(registrationIn(input), personalId));
  const entry = stays(journal, registrationIn).findLast(({ input }) => names(registrationIn(input), personalId));
  if (entry === undefined || (moved !== undefined && all.indexOf(moved) > all.indexOf(entry))) return undefined;
  const said = registrationIn(entry.input);
  if (textAt(said, "denNgay") < today) return undefined;
  const member = membersIn(said).find((one) => textAt(one, "soDinhDanh") === personalId);
  return {
    loaiCuTru: "2",
    noiCuTru: objectAt(said, "noiCuTru"),
    ...(member ? { chuHo: { quanHe: titleOfRelation(textAt(member, "quanHe")) } } : {}),
    tuNgay: textAt(said, "tuNgay"),
    denNgay: textAt(said, "denNgay"),
  };
};

export const temporaryWrites = (context: RegisterContext): readonly HttpHandler[] =>
  stayWrites({
    context,
    paths: { file: "*/residences/file-temporary", revoke: "*/residences/revoke-temporary" },
    registration: registrationIn,
    isKnown: (personalId) => knownPerson(context, personalId) !== undefined,
    answer: (at) => ({ so: receiptOf("CT", context.journal, at) }),
  });
