import type { HttpHandler } from "msw";
import { lookupHandler } from "../../http/lookup.ts";
import { nightlyLookup } from "../../http/nightly-lookup.ts";
import { writeHandler } from "../../http/write.ts";
import { deathOf, deathWrites } from "../../records/filed-deaths.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { upTo } from "../../records/nightly-sync.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn } from "../../records/revoked-registrations.ts";
import { knownPerson } from "../population/known-person.ts";
import { allowancesOf, checkDecision, decisions } from "./filed-allowances.ts";
import { accounts, disabilities, poverty } from "./known.ts";

/** Benefits end with a life. */
const benefitOf = ({ populationOf, journal }: RegisterContext, personalId: string): JsonObject | undefined => {
  const benefit = populationOf(personalId).benefits.find((it) => it.personalId === personalId);
  if (deathOf(journal, personalId)) return undefined;
  return benefit && { dienMienGiam: benefit.ground, soQuyetDinh: benefit.decision, tuNgay: benefit.since };
};

const lookUp = (
  path: string,
  context: RegisterContext,
  recordOf: (personalId: string) => JsonObject | undefined,
): HttpHandler => nightlyLookup(context, { path, register: "AS", recordOf });

const drawn = ({ journal, clock }: RegisterContext): HttpHandler =>
  lookupHandler({
    path: "*/allowances/lookup",
    register: "AS",
    identifier: "soDinhDanh",
    find: (personalId) => ({
      record: { danhSach: deathOf(journal, personalId) ? [] : [...allowancesOf(journal, personalId)] },
      asOf: upTo(journal, clock),
    }),
  });

const filing = (context: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/allowances/file",
    service: "file",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkDecision(input, (personalId) => knownPerson(context, personalId) !== undefined),
    perform: (_input, at) => ({ so: receiptOf("AS", context.journal, at) }),
  });

const revoking = ({ journal, clock }: RegisterContext): HttpHandler =>
  writeHandler({
    path: "*/allowances/revoke",
    service: "revoke",
    journal,
    clock,
    check: (input) =>
      checkRevocation(
        input,
        decisions(journal).map((entry) => noticeIn(entry.input)),
      ),
    perform: (_input, at) => ({ so: receiptOf("AS", journal, at) }),
  });

/**
 * The social-security database: on which ground somebody is exempt from fees, whether her household is poor (digitised,
 * and not yet reconciled), her account, the allowances that she draws, and the decisions that are filed and revoked.
 */
export const socialSecurityServices = (context: RegisterContext): readonly HttpHandler[] => [
  lookUp("*/benefits/lookup", context, (personalId) => benefitOf(context, personalId)),
  lookUp("*/poverty/lookup", context, (personalId) => poverty[personalId]),
  lookUp("*/disabilities/lookup", context, (personalId) => disabilities[personalId]),
  lookUp("*/accounts/lookup", context, (personalId) => accounts[personalId]),
  drawn(context),
  filing(context),
  revoking(context),
  ...deathWrites(context, { of: "AS", key: "maBienNhan" }),
];
