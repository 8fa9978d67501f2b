import { defineMessages } from "@motlan/ui";
import { complaint } from "../../messages/complaint.ts";

export const messages = defineMessages({
  title: { vi: "Giấy tờ của tôi", en: "My papers" },
  lead: {
    vi: "Kết quả đã cấp. Lần sau cơ quan tự tra cứu, bạn không phải nộp lại.",
    en: "Results issued to you. Next time the office looks them up: you need not hand them in.",
  },
  none: { vi: "Bạn chưa có giấy tờ nào ở đây", en: "There are no papers here yet" },
  noneHint: { vi: "Giấy tờ được cấp sẽ tự có ở đây.", en: "Papers issued to you appear here by themselves." },
  find: { vi: "Tìm thủ tục", en: "Find a procedure" },
  number: { vi: (p: { number: string }) => `Số ${p.number}`, en: (p: { number: string }) => `No. ${p.number}` },
  issued: {
    vi: (p: { place: string; date: string }) => `${p.place}, ngày ${p.date}`,
    en: (p: { place: string; date: string }) => `${p.place}, ${p.date}`,
  },
  numberTerm: { vi: "Số", en: "Number" },
  issuedBy: { vi: "Nơi cấp", en: "Issued by" },
  issuedOn: { vi: "Ngày cấp", en: "Issued on" },
  copy: { vi: "(BẢN ĐIỆN TỬ – MÔ PHỎNG)", en: "(ELECTRONIC COPY – SIMULATION)" },
  print: { vi: "In giấy này", en: "Print this paper" },
  back: { vi: "Về giấy tờ của tôi", en: "To my papers" },
  notReal: {
    vi: "Đây là bản mô phỏng, không có giá trị pháp lý.",
    en: "This is a simulation without legal value.",
  },
  inForce: { vi: "Còn hiệu lực", en: "In force" },
  expired: { vi: "Hết hạn", en: "Expired" },
  revoked: { vi: "Đã thu hồi", en: "Revoked" },
  validUntil: {
    vi: (p: { date: string }) => `Có giá trị đến hết ngày ${p.date}`,
    en: (p: { date: string }) => `Valid until ${p.date}`,
  },
  expiredOn: {
    vi: (p: { date: string }) => `Hết giá trị từ sau ngày ${p.date}`,
    en: (p: { date: string }) => `Not valid after ${p.date}`,
  },
  revokedOn: {
    vi: (p: { date: string }) => `Bị thu hồi ngày ${p.date}`,
    en: (p: { date: string }) => `Revoked on ${p.date}`,
  },
  reason: { vi: (p: { reason: string }) => `Lý do: ${p.reason}`, en: (p: { reason: string }) => `Why: ${p.reason}` },
  revokedTitle: { vi: "Giấy này đã bị thu hồi", en: "This paper was revoked" },
  revokedBy: {
    vi: (p: { name: string; title: string; place: string }) => `Người thu hồi: ${p.name}, ${p.title}, ${p.place}.`,
    en: (p: { name: string; title: string; place: string }) => `By ${p.name}, ${p.title}, ${p.place}.`,
  },
  revokedNext: {
    vi: `Bạn không dùng giấy này được nữa. ${complaint.vi}`,
    en: `You can no longer use it. ${complaint.en}`,
  },
  stamp: { vi: "ĐÃ THU HỒI", en: "REVOKED" },
  stampExpired: { vi: "HẾT HẠN", en: "EXPIRED" },
});
