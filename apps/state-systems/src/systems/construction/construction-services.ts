import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { permits } from "./permits.ts";

const findPermits = ({ clock }: RegisterContext, personalId: string): Found => {
  const own = permits.flatMap(({ chuDauTu, ...record }) =>
    chuDauTu === personalId ? [{ maBanGhi: recordNumber("GP", record.soGiayPhep), ...record }] : [],
  );
  return { record: { danhSach: own }, asOf: lastSync(clock.now()) };
};

/** The construction database: the building permits of a person. Digitised, and not born from the process. */
export const constructionServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/permits/lookup",
    register: "XD",
    identifier: "soDinhDanh",
    find: (personalId) => findPermits(context, personalId),
  }),
];
