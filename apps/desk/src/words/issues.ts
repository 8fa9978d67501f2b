import type { Issue, Localized } from "@motlan/kernel";

const sentences: Readonly<Record<string, Localized>> = {
  "dossier-not-found": {
    vi: "Không có hồ sơ này ở cơ quan của bạn.",
    en: "Your authority has no such dossier.",
  },
  "act-not-allowed": {
    vi: "Hồ sơ đã sang bước khác, việc này không còn làm được.",
    en: "The dossier is at another step: this can no longer be done.",
  },
  "supplement-asked-before": {
    vi: "Hồ sơ này đã được yêu cầu bổ sung một lần, không yêu cầu được nữa.",
    en: "A supplement has been requested once already, and cannot be again.",
  },
  "supplement-without-points": {
    vi: "Chọn ít nhất một điểm cần bổ sung.",
    en: "Choose at least one point to be supplemented.",
  },
  required: { vi: "Ghi mục này.", en: "State this." },
  "ends-early": {
    vi: "Chưa đủ số ngày phải công khai: ghi vào ghi chú vì sao kết thúc bây giờ.",
    en: "The days of posting are not over: say in the note why it ends now.",
  },
  "integer-malformed": { vi: "Ghi một số nguyên.", en: "State a whole number." },
  "number-malformed": { vi: "Ghi một số.", en: "State a number." },
  "money-malformed": { vi: "Ghi số tiền bằng đồng.", en: "State an amount in dong." },
  "reason-missing": { vi: "Ghi lý do.", en: "State the reason." },
  "reason-code-missing": { vi: "Chọn vì sao từ chối.", en: "Choose why it is refused." },
  "revocation-code-missing": { vi: "Chọn vì sao thu hồi.", en: "Choose why it is revoked." },
  "result-already-revoked": {
    vi: "Kết quả này đã bị thu hồi trước đó. Hãy tải lại trang.",
    en: "The result has been revoked already. Reload the page.",
  },
  "result-not-found": { vi: "Không có kết quả này ở cơ quan của bạn.", en: "Your authority has no such result." },
  "result-malformed": {
    vi: "Chưa ký được: có mục chưa đúng dạng mà giấy này đòi hỏi.",
    en: "This cannot be signed: a value does not fit what the paper requires.",
  },
  "point-without-message": {
    vi: "Mỗi điểm đã chọn cần lời nhắn cho người nộp.",
    en: "Every point chosen needs a message to the filer.",
  },
  "point-unknown": { vi: "Có điểm không thuộc hồ sơ này.", en: "One of the points is not part of this dossier." },
  "point-of-a-party": {
    vi: "Điều do bên kia xác nhận thì người nộp không bổ sung thay được.",
    en: "What a party has confirmed is not the filer's to supplement.",
  },
  "point-vouched-for": {
    vi: "Giá trị do cơ sở dữ liệu xác nhận thì không yêu cầu người nộp bổ sung.",
    en: "A value that a register vouches for is not the filer's to supplement.",
  },
};

/** What an issue of the API means to an official; an unknown one with its code, to be told to whoever looks after it. */
export const issueText = ({ code, params }: Issue): Localized =>
  saidByCheck(code, params) ??
  sentences[code] ?? {
    vi: `Việc này chưa thực hiện được (mã: ${code}).`,
    en: `This could not be done (code: ${code}).`,
  };

/** What a check of the procedure says in its own words. */
const saidByCheck = (code: string, params: Issue["params"]): Localized | null =>
  code === "check-failed" ? { vi: `${params?.["vi"]}`, en: `${params?.["en"]}` } : null;
