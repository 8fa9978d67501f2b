import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { type JsonObject, textAt } from "../../records/json-object.ts";
import { lastSync } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { knownPerson } from "../population/known-person.ts";

/** What people draw each month of the social insurance. */
const pensions: Readonly<Record<string, JsonObject>> = {
  "001050000842": { cheDo: "Lương hưu", mucHuong: 4_250_000, tuNgay: "2010-06-01" },
  "001151000973": { cheDo: "Trợ cấp mất sức lao động", mucHuong: 420_000, tuNgay: "1992-03-01" },
};

const lookUp = ({ clock }: RegisterContext): HttpHandler =>
  lookupHandler({
    path: "*/pensions/lookup",
    register: "BH",
    identifier: "soDinhDanh",
    find: (personalId) => {
      const record = pensions[personalId];
      return record && { record, asOf: lastSync(clock.now()) };
    },
  });

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/social-pensions/file",
    service: "file-social-pension",
    journal: context.journal,
    clock: context.clock,
    check: (input) => {
      const says = ["so", "deNghi"].every((key) => textAt(input, key) !== "");
      if (!says || !isPersonalId(textAt(input, "soDinhDanh"))) return "SAI_DINH_DANG";
      return knownPerson(context, textAt(input, "soDinhDanh")) === undefined ? "SO_CHUA_CAP" : undefined;
    },
    perform: (_input, at) => ({ maBienNhan: receiptOf("BH", context.journal, at) }),
  });

/** The pensions of the social insurance, and who draws the social pension and has the health card of that group. */
export const pensionServices = (context: RegisterContext): readonly HttpHandler[] => [lookUp(context), filing(context)];
