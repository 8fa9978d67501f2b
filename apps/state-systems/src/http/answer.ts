import type { JsonObject } from "../records/json-object.ts";

/** On every answer: nobody shall take a stand-in for the system it stands for. */
export const standInHeader = "X-Mo-Phong";

export const answer = (status: number, body: JsonObject): Response =>
  Response.json(body, { status, headers: { [standInHeader]: "true", "Cache-Control": "no-store" } });

/** Why a request is refused: the codes of `loi.ma`. */
export type RefusalCode =
  | "SAI_DINH_DANG"
  | "THIEU_MUC_DICH"
  | "THIEU_KHOA"
  | "KHONG_TIM_THAY"
  | "DA_DANG_KY"
  | "DA_KET_HON"
  | "DA_CO_GIAM_HO"
  | "DA_KHAI_TU"
  | "DA_NHAN"
  | "DA_THU_HOI"
  | "SO_CHUA_CAP"
  | "KHONG_CO_DICH_VU"
  | "NGAT_KET_NOI";

const statuses: Readonly<Record<RefusalCode, number>> = {
  SAI_DINH_DANG: 400,
  THIEU_KHOA: 400,
  THIEU_MUC_DICH: 403,
  KHONG_TIM_THAY: 404,
  KHONG_CO_DICH_VU: 404,
  DA_DANG_KY: 409,
  DA_KET_HON: 409,
  DA_CO_GIAM_HO: 409,
  DA_KHAI_TU: 409,
  DA_NHAN: 409,
  DA_THU_HOI: 409,
  SO_CHUA_CAP: 409,
  NGAT_KET_NOI: 503,
};

const texts: Readonly<Record<RefusalCode, string>> = {
  SAI_DINH_DANG: "Yêu cầu không đúng định dạng.",
  THIEU_KHOA: "Thiếu tiêu đề Idempotency-Key.",
  THIEU_MUC_DICH: "Thiếu mục đích khai thác (mucDich).",
  KHONG_TIM_THAY: "Không tìm thấy dữ liệu.",
  KHONG_CO_DICH_VU: "Không có dịch vụ này.",
  DA_THU_HOI: "Giấy này đã bị thu hồi.",
  DA_DANG_KY: "Việc sinh này đã được đăng ký.",
  DA_NHAN: "Người con này đã được đăng ký nhận cha hoặc mẹ ấy.",
  DA_CO_GIAM_HO: "Người này đã có người giám hộ.",
  DA_KHAI_TU: "Người này đã được đăng ký khai tử.",
  DA_KET_HON: "Một trong hai bên đang có vợ hoặc chồng.",
  SO_CHUA_CAP: "Số định danh này chưa được cấp.",
  NGAT_KET_NOI: "Hệ thống đang ngắt kết nối.",
};

/** A refusal. The text never repeats what was asked for, since that is personal data. */
export const refuse = (code: RefusalCode): Response =>
  answer(statuses[code], { loi: { ma: code, thongDiep: texts[code] } });
