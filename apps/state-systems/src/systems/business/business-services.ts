import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn } from "../../records/revoked-registrations.ts";
import { companies, households } from "./businesses.ts";
import { checkHousehold, filedHouseholds, registrations } from "./filed-households.ts";
import { representativeServices } from "./representatives.ts";

const householdsOf = ({ journal }: RegisterContext, personalId: string): readonly JsonObject[] => [
  ...households.flatMap(({ chuHo, ...record }) => (chuHo === personalId ? [record] : [])),
  ...filedHouseholds(journal, personalId),
];

const ownedBy = (context: RegisterContext, personalId: string): JsonObject | undefined => {
  const hoKinhDoanh = [...householdsOf(context, personalId)];
  const doanhNghiep = companies.flatMap(({ daiDien, chucDanh: _, ...record }) =>
    daiDien === personalId ? [record] : [],
  );
  return hoKinhDoanh.length + doanhNghiep.length === 0 ? undefined : { hoKinhDoanh, doanhNghiep };
};

const lookUp = (context: RegisterContext): HttpHandler =>
  lookupHandler({
    path: "*/owners/lookup",
    register: "KD",
    identifier: "soDinhDanh",
    find: (personalId) => {
      const record = ownedBy(context, personalId);
      return record && { record, asOf: upTo(context.journal, context.clock) };
    },
  });

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/households/file",
    service: "file",
    journal: context.journal,
    clock: context.clock,
    check: (input) =>
      checkHousehold(input, (personalId) =>
        householdsOf(context, personalId).some(({ tinhTrang }) => tinhTrang !== "3"),
      ),
    perform: (_input, at) => ({ so: receiptOf("KD", context.journal, at) }),
  });

const revoking = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/households/revoke",
    service: "revoke",
    journal,
    clock,
    check: (input) =>
      checkRevocation(
        input,
        registrations(journal).map((entry) => noticeIn(entry.input)),
      ),
    perform: (_input, at) => ({ so: receiptOf("KD", journal, at) }),
  });

/**
 * The business registry: household businesses of a person and the companies that she represents, who acts for a
 * company, and the household businesses that are registered and revoked. It tells the tax administration what is registered.
 */
export const businessServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookUp(context),
  ...representativeServices(context),
  filing(context),
  revoking(context),
];
