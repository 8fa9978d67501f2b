import { adult } from "../../records/adult.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lotOf } from "../../records/lot-of.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { companies, households } from "../business/businesses.ts";
import { filedHouseholds } from "../business/filed-households.ts";
import { oldTaxCode } from "./tax-code.ts";
import { officeIn } from "./tax-offices.ts";

/** Whoever trades is known to the tax administration, which the business registry tells. */
const isTrader = ({ journalOf }: RegisterContext, personalId: string): boolean =>
  households.some(({ chuHo }) => chuHo === personalId) ||
  companies.some(({ daiDien }) => daiDien === personalId) ||
  filedHouseholds(journalOf("business"), personalId).length > 0;

/** Since July 2025 a person's number is the tax code as well; of some the old code has not been matched with it yet. */
export const taxpayerOf = (context: RegisterContext, personalId: string): JsonObject | undefined => {
  const person = adult(context.people, personalId);
  const random = lotOf("tax", personalId);
  const [earns, matched, owes] = [random.chance(0.7), random.chance(0.94), random.chance(0.08)];
  const trades = isTrader(context, personalId);
  if (person === undefined || !(earns || trades)) return undefined;
  return {
    maSoThue: matched || trades ? personalId : oldTaxCode(random),
    coQuanThue: officeIn(person.permanent.province),
    conNo: owes,
  };
};
