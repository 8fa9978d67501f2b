import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { deathWrites } from "../../records/filed-deaths.ts";
import { objectAt, textAt } from "../../records/json-object.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { knownPerson } from "../population/known-person.ts";
import { findCard } from "./find-card.ts";
import { pensionServices } from "./pensions.ts";

const memberIn = (input: Parameters<typeof objectAt>[0]): string =>
  textAt(objectAt(input, "nguoiThamGia"), "soDinhDanh");

/** Ten digits, counted from where the numbers of today begin. */
const numberAfter = (given: number): string => String(7_900_000_001 + given);

const allocation = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/members/allocate",
    service: "allocate",
    journal: context.journal,
    clock: context.clock,
    check: (input) => (knownPerson(context, memberIn(input)) === undefined ? "SO_CHUA_CAP" : undefined),
    perform: (input) => {
      const before = context.journal.entries().filter(({ service }) => service === "allocate");
      // Who has a number keeps it for life.
      const own = before.find((entry) => memberIn(entry.input) === memberIn(input));
      return own?.answer ?? { maSo: numberAfter(before.length) };
    },
  });

const filing = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/cards/file",
    service: "file",
    journal,
    clock,
    check: (input) => {
      if (textAt(input, "so") === "" || !/^\d{5}$/u.test(textAt(input, "noiKCB"))) return "SAI_DINH_DANG";
      const isGiven = journal.entries().some(({ answer }) => textAt(answer, "maSo") === textAt(input, "maSo"));
      return isGiven ? undefined : "SO_CHUA_CAP";
    },
    perform: (_input, at) => ({ maBienNhan: receiptOf("BH", journal, at) }),
  });

/**
 * The insurance database: the card of everybody who lives, the number of who is insured for the first time, and the
 * cards that are issued; and pensions.
 */
export const insuranceServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookupHandler({
    path: "*/cards/lookup",
    register: "BH",
    identifier: "soDinhDanh",
    find: (personalId) => findCard(context, personalId),
  }),
  allocation(context),
  filing(context),
  ...deathWrites(context, { of: "BH", key: "maBienNhan" }),
  ...pensionServices(context),
];
