import type { HttpHandler } from "msw";
import { writeHandler } from "../../http/write.ts";
import { certificateOf, checkMarriage, type Filing, filedMarriages } from "../../records/filed-marriages.ts";
import type { Journal } from "../../records/journal.ts";
import { objectAt } from "../../records/json-object.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation } from "../../records/revoked-registrations.ts";

export const marriageFiling = (journal: Journal): Filing => ({
  journal,
  filed: "file-marriage",
  revoked: "revoke-marriage",
  marriageIn: (input) => objectAt(input, "ketHon"),
});

/** Marriages: entered in the register, and taken out of it. */
export const marriageWrites = ({ journal, people, clock }: RegisterContext): readonly HttpHandler[] => {
  const filing = marriageFiling(journal);
  const notices = () => filedMarriages(filing).map(({ record }) => certificateOf(record));
  return [
    writeHandler({
      path: "*/marriages/file",
      service: filing.filed,
      journal,
      clock,
      check: (input) => checkMarriage(filing, people, input),
      perform: (_input, at) => ({ so: receiptOf("KH", journal, at) }),
    }),
    writeHandler({
      path: "*/marriages/revoke",
      service: filing.revoked,
      journal,
      clock,
      check: (input) => checkRevocation(input, notices()),
      perform: (_input, at) => ({ so: receiptOf("TK", journal, at) }),
    }),
  ];
};
