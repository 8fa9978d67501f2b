import type { HttpHandler } from "msw";
import { writeHandler } from "../../http/write.ts";
import {
  certificateOf,
  checkMarriage,
  type Filing,
  filedMarriageOf,
  filedMarriages,
} from "../../records/filed-marriages.ts";
import type { Journal } from "../../records/journal.ts";
import type { JsonObject } from "../../records/json-object.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation } from "../../records/revoked-registrations.ts";
import { nameRecord } from "../../records/vietnamese-keys.ts";

export const marriageFiling = (journal: Journal): Filing => ({
  journal,
  filed: "marriage",
  revoked: "revoke-marriage",
  marriageIn: (input) => input,
});

/** What a marriage that was told since has made of somebody: married, and to whom. */
export const marriedSince = ({ people, journal }: RegisterContext, personalId: string): JsonObject => {
  const marriage = filedMarriageOf(marriageFiling(journal), personalId);
  if (marriage === undefined) return {};
  const spouse = people.person(marriage.wife === personalId ? marriage.husband : marriage.wife);
  const voChong = spouse ? { soDinhDanh: spouse.personalId, hoVaTen: nameRecord(spouse.name) } : null;
  return { tinhTrangHonNhan: "2", voChong };
};

export const marriageWrites = ({ journal, people, clock }: RegisterContext): readonly HttpHandler[] => {
  const filing = marriageFiling(journal);
  return [
    writeHandler({
      path: "*/persons/marriage",
      service: filing.filed,
      journal,
      clock,
      check: (input) => checkMarriage(filing, people, input),
      perform: (_input, at) => ({ maBienNhan: receiptOf("DC", journal, at) }),
    }),
    writeHandler({
      path: "*/persons/revoke-marriage",
      service: filing.revoked,
      journal,
      clock,
      check: (input) =>
        checkRevocation(
          input,
          filedMarriages(filing).map(({ record }) => certificateOf(record)),
        ),
      perform: (_input, at) => ({ maBienNhan: receiptOf("DC", journal, at) }),
    }),
  ];
};
