import type { Localized } from "@motlan/kernel";
import type { RefusalReason } from "../api/client.ts";

/** Why a dossier may be refused, in the words of form 03 (Circular 03/2025/TT-VPCP). */
export const refusalReasons: Readonly<Record<RefusalReason, Localized>> = {
  "not-competent": {
    vi: "Không thuộc thẩm quyền của cơ quan này",
    en: "Not within the competence of this authority",
  },
  "not-supplemented": {
    vi: "Không bổ sung, hoặc bổ sung chưa đủ theo yêu cầu",
    en: "Not supplemented, or not fully, as requested",
  },
  "forged-papers": { vi: "Giấy tờ giả mạo hoặc bị sửa chữa", en: "Forged or altered papers" },
  "false-statement": { vi: "Nội dung khai không đúng sự thật", en: "False statement" },
  "already-registered": { vi: "Việc này đã được đăng ký", en: "Already registered" },
  "not-come": { vi: "Quá hạn mà không đến ký", en: "Did not come to sign in time" },
  other: { vi: "Lý do khác", en: "Another reason" },
};

const isKnown = (code: string): code is RefusalReason => Object.hasOwn(refusalReasons, code);

/** The reason of a code that a control gives; empty where none is chosen. */
export const refusalReasonOf = (code: string): RefusalReason | "" => (isKnown(code) ? code : "");

export const refusalReason = (code: string): Localized =>
  isKnown(code) ? refusalReasons[code] : { vi: code, en: code };
