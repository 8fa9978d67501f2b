import { isPersonalId } from "@motlan/population";
import type { HttpHandler } from "msw";
import type { RefusalCode } from "../../http/answer.ts";
import { writeHandler } from "../../http/write.ts";
import { type JsonObject, objectAt, textAt } from "../../records/json-object.ts";
import { receiptOf } from "../../records/receipt.ts";
import type { RegisterContext } from "../../records/register-context.ts";
import { checkRevocation, noticeIn, standing } from "../../records/revoked-registrations.ts";

const certificateIn = (input: JsonObject): JsonObject => objectAt(input, "xacNhan");

/** Whose, by which office, and one of the six statuses of the certificate (Circular 04/2024/TT-BTP). */
const checkCertificate = (certificate: JsonObject): RefusalCode | undefined => {
  const said = ["soGiay", "coQuan", "mucDich"].every((key) => textAt(certificate, key) !== "");
  const isStatus = /^[1-6]$/u.test(textAt(certificate, "tinhTrang"));
  return said && isStatus && isPersonalId(textAt(certificate, "soDinhDanh")) ? undefined : "SAI_DINH_DANG";
};

const standingNotices = ({ journal }: RegisterContext) =>
  standing(journal, {
    filed: "file-marital",
    revoked: "revoke-marital",
    notice: ({ input }) => noticeIn(certificateIn(input)),
  }).map(({ input }) => noticeIn(certificateIn(input)));

/** Certificates of marital status: entered in the register, and taken out of it. */
export const maritalCertificates = (context: RegisterContext): readonly HttpHandler[] => [
  writeHandler({
    path: "*/marital-certificates/file",
    service: "file-marital",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkCertificate(certificateIn(input)),
    perform: (_input, at) => ({ so: receiptOf("XN", context.journal, at) }),
  }),
  writeHandler({
    path: "*/marital-certificates/revoke",
    service: "revoke-marital",
    journal: context.journal,
    clock: context.clock,
    check: (input) => checkRevocation(input, standingNotices(context)),
    perform: (_input, at) => ({ so: receiptOf("TX", context.journal, at) }),
  }),
];
