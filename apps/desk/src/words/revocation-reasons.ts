import type { Localized } from "@motlan/kernel";
import type { RevocationReason } from "../api/client.ts";

/** Why a result may be taken out of use. */
export const revocationReasons: Readonly<Record<RevocationReason, Localized>> = {
  "issued-unlawfully": { vi: "Cấp không đúng quy định", en: "Issued against the rules" },
  "false-statement": { vi: "Người khai cung cấp thông tin sai sự thật", en: "Issued on a false statement" },
  "forged-papers": { vi: "Cấp dựa trên giấy tờ giả", en: "Issued on forged papers" },
  "court-decision": { vi: "Theo bản án, quyết định của Tòa án", en: "By decision of a court" },
  other: { vi: "Lý do khác", en: "Another reason" },
};

const isKnown = (code: string): code is RevocationReason => Object.hasOwn(revocationReasons, code);

/** The reason of a code that a control gives; empty where none is chosen. */
export const revocationReasonOf = (code: string): RevocationReason | "" => (isKnown(code) ? code : "");

export const revocationReason = (code: string): Localized =>
  isKnown(code) ? revocationReasons[code] : { vi: code, en: code };
