import type { JsonSchema } from "@motlan/fields/schemas";
import type { Localized } from "@motlan/kernel";
import type { FollowedDossier } from "@motlan/service";

type StateCode = FollowedDossier["dossier"]["state"];

/** The official states that a dossier comes to here, as the national portal calls them. */
const states: Readonly<Record<StateCode, Localized>> = {
  1: { vi: "Mới đăng ký", en: "New" },
  2: { vi: "Được tiếp nhận", en: "Accepted" },
  3: { vi: "Không được tiếp nhận", en: "Not accepted" },
  4: { vi: "Đang xử lý", en: "In process" },
  5: { vi: "Yêu cầu bổ sung giấy tờ", en: "Supplement requested" },
  8: { vi: "Dừng xử lý", en: "Stopped" },
  9: { vi: "Đã xử lý xong", en: "Decided" },
  10: { vi: "Đã trả kết quả", en: "Result returned" },
};

export const stateSchema: JsonSchema = {
  description:
    "One of the ten official states. No dossier comes to 6 (payment requested) or 7 (withdrawal requested) here.",
  type: "integer",
  oneOf: Object.entries(states).map(([code, { vi, en }]) => ({ const: Number(code), title: vi, description: en })),
};
