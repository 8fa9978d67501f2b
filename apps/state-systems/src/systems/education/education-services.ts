import type { HttpHandler } from "msw";
import { type Found, lookupHandler } from "../../http/lookup.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import { recordNumber } from "../../records/record-number.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { diplomas } from "./diplomas.ts";

const findDiplomas = ({ clock }: RegisterContext, personalId: string): Found => {
  const own = diplomas.flatMap(({ nguoiHoc, ...record }) =>
    nguoiHoc === personalId ? [{ maBanGhi: recordNumber("VB", record.soHieu), ...record }] : [],
  );
  return { record: { danhSach: own }, asOf: lastSync(clock.now()) };
};

/** The education database: the diplomas of a person. Digitised, and not yet reconciled. */
export const educationServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/diplomas/lookup",
    register: "GD",
    identifier: "soDinhDanh",
    find: (personalId) => findDiplomas(context, personalId),
  }),
];
