import type { Person } from "@motlan/population";
import type { Found } from "../../http/lookup.ts";
import { deathOf } from "../../records/filed-deaths.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** Social insurance numbers have ten digits; each person has one of her own. */
const numberOf = (personalId: string): string => personalId.slice(-10);

/** The hospital of the province, where the list has one. */
const hospitals: Readonly<Record<string, string>> = { "01": "01004", "66": "66001" };

const facilityOf = ({ permanent }: Person): string | null => hospitals[permanent?.province ?? ""] ?? null;

export const findCard = ({ people, journal, clock }: RegisterContext, personalId: string): Found | undefined => {
  const person = people.person(personalId);
  if (person === undefined || person.diedOn !== undefined || deathOf(journal, personalId)) return undefined;
  const year = clock.now().slice(0, 4);
  const record = {
    maSo: numberOf(personalId),
    noiKCB: facilityOf(person),
    tuNgay: `${year}-01-01`,
    denNgay: `${year}-12-31`,
  };
  return { record, asOf: lastSync(clock.now()) };
};
