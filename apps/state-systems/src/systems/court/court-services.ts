import type { HttpHandler } from "msw";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** The decision that ended a marriage; of somebody divorced more than once, the last. It stays after another marriage. */
const divorceOf = ({ populationOf }: RegisterContext, personalId: string): JsonObject | undefined => {
  const decision = populationOf(personalId)
    .marriages.filter(({ wife, husband, status }) => status === "divorced" && [wife, husband].includes(personalId))
    .flatMap(({ end }) => end ?? [])
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  return decision && { so: decision.number, ngay: decision.date, toaAn: decision.place };
};

/** The database of court judgments: the divorces, as civil status has them noted. */
export const courtServices = (context: RegisterContext): readonly HttpHandler[] => [
  nightlyLookup(context, {
    path: "*/divorces/lookup",
    register: "TA",
    recordOf: (personalId) => divorceOf(context, personalId),
  }),
];
