import type { HttpHandler } from "msw";
import { lookupHandler } from "../http/lookup.ts";
import { writeHandler } from "../http/write.ts";
import { isObject, textAt } from "../records/json-object.ts";
import type { RegisterContext } from "../records/register-context.ts";
import { filedCorrections, services } from "./filed.ts";

const isNumber = (text: string): boolean => /^[A-Z]{2}-\d{4}-\d{6}$/u.test(text);

/** What every register has beside its own services: it takes requests to put something right, and tells what became of them. */
export const correctionServices = ({ journal, clock }: RegisterContext): readonly HttpHandler[] => [
  writeHandler({
    path: "*/corrections/file",
    service: services.file,
    journal,
    clock,
    check: (input) =>
      isNumber(textAt(input, "soYeuCau")) && textAt(input, "maBanGhi") !== "" && isObject(input["suaThanh"])
        ? undefined
        : "SAI_DINH_DANG",
    perform: (input, at) => ({
      soYeuCau: textAt(input, "soYeuCau"),
      maBienNhan: textAt(input, "soYeuCau"),
      tiepNhan: at,
    }),
  }),
  lookupHandler({
    path: "*/corrections/lookup",
    register: "SD",
    identifier: "soYeuCau",
    isNumber,
    find: (number) => {
      const filed = filedCorrections(journal).find((it) => it.number === number);
      if (filed === undefined) return undefined;
      const { answered, at } = filed;
      if (answered === undefined) return { record: { trangThai: "dang-xem" }, asOf: at };
      const { result, reason } = answered;
      return { record: { trangThai: result, lyDo: reason, ngayTraLoi: answered.at }, asOf: answered.at };
    },
  }),
];
