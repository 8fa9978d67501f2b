import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";

/** Digitised from what companies declared on paper. */
const declarations: readonly (JsonObject & { readonly doanhNghiep: string; readonly soKhaiBao: string })[] = [
  {
    doanhNghiep: "0300588569",
    soKhaiBao: "KB-2025-00471",
    ngayKhaiBao: "2025-08-11",
    tenHoaChat: "Toluen (dung môi sơn gỗ)",
  },
];

/** Ten digits, and three more for a branch. */
const isTaxCode = (text: string): boolean => /^\d{10}(?:-\d{3})?$/u.test(text);

const findDeclarations = ({ clock }: RegisterContext, taxCode: string): Found => {
  const own = declarations.flatMap(({ doanhNghiep, ...record }) =>
    doanhNghiep === taxCode ? [{ maBanGhi: recordNumber("HH", record.soKhaiBao), ...record }] : [],
  );
  return { record: { danhSach: own }, asOf: lastSync(clock.now()) };
};

/** The database of goods: which chemicals an organisation has declared. Digitised, and not born from the process. */
export const goodsServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/declarations/lookup",
    register: "HH",
    identifier: "maSoThue",
    isNumber: isTaxCode,
    find: (taxCode) => findDeclarations(context, taxCode),
  }),
];
