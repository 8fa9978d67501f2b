import { defineMessages } from "@motlan/ui";

interface Day {
  readonly day: string;
}

export const messages = defineMessages({
  title: { vi: "Các phiên bản", en: "Versions" },
  loading: { vi: "Đang tải…", en: "Loading …" },
  none: {
    vi: "Chưa có phiên bản nào. Người thiết kế đề nghị bằng lệnh: npm run motlan -- publish",
    en: "There is no version yet. A designer proposes one by: npm run motlan -- publish",
  },
  waiting: { vi: "Chờ duyệt", en: "Waits for approval" },
  scheduled: { vi: "Sẽ áp dụng", en: "Scheduled" },
  "in-force": { vi: "Đang áp dụng", en: "In force" },
  superseded: { vi: "Đã có bản khác thay", en: "Superseded" },
  rejected: { vi: "Bị từ chối", en: "Rejected" },
  withdrawn: { vi: "Đã rút", en: "Withdrawn" },
  from: { vi: ({ day }: Day) => `áp dụng từ ngày ${day}`, en: ({ day }: Day) => `from ${day}` },
  installed: { vi: "cài cùng bản phát hành", en: "came with the release" },
  proposed: { vi: "đề nghị", en: "proposed" },
  approved: { vi: "duyệt", en: "approved" },
  "act-rejected": { vi: "từ chối", en: "rejected" },
  "act-withdrawn": { vi: "rút", en: "withdrew" },
  changes: { vi: "Thay đổi so với bản đang áp dụng", en: "What it changes of what is in force" },
  brings: { vi: "Thủ tục mới gồm những gì", en: "What the new procedure is made of" },
  cancel: { vi: "Thôi", en: "Cancel" },
  noChanges: { vi: "Không đổi gì về nội dung.", en: "It changes nothing in substance." },
  approve: { vi: "Duyệt", en: "Approve" },
  reject: { vi: "Từ chối", en: "Reject" },
  reason: { vi: "Lý do từ chối", en: "Why it is rejected" },
  own: {
    vi: "Bạn đề nghị bản này, nên cần một người thiết kế khác duyệt.",
    en: "You proposed this version, so another designer has to approve it.",
  },
  failed: {
    vi: "Chưa ghi được. Hãy kiểm tra mạng rồi bấm lại.",
    en: "It could not be recorded. Check the network and press again.",
  },
  approvedNow: { vi: "Đã duyệt.", en: "Approved." },
  rejectedNow: { vi: "Đã từ chối.", en: "Rejected." },
  back: { vi: "Mọi thủ tục", en: "All procedures" },
});
