import type { Localized } from "@motlan/kernel";

/** The ten official states of a dossier at the national portal, by code. */
const states: Readonly<Record<number, Localized>> = {
  1: { vi: "Mới đăng ký", en: "New" },
  2: { vi: "Được tiếp nhận", en: "Accepted" },
  3: { vi: "Không được tiếp nhận", en: "Not accepted" },
  4: { vi: "Đang xử lý", en: "In process" },
  5: { vi: "Yêu cầu bổ sung giấy tờ", en: "Supplement requested" },
  6: { vi: "Yêu cầu thực hiện nghĩa vụ tài chính", en: "Payment requested" },
  7: { vi: "Công dân yêu cầu rút hồ sơ", en: "Withdrawal requested" },
  8: { vi: "Dừng xử lý", en: "Stopped" },
  9: { vi: "Đã xử lý xong", en: "Decided" },
  10: { vi: "Đã trả kết quả", en: "Result returned" },
};

export const stateName = (code: number): Localized => states[code] ?? { vi: `Trạng thái ${code}`, en: `State ${code}` };
