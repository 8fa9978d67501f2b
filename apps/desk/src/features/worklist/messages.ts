import { defineMessages } from "@motlan/ui";

type Count = { readonly count: number };

export const messages = defineMessages({
  intro: {
    vi: "Việc của bạn ở trên, hạn gần nhất trước.",
    en: "Your own work first, nearest deadline on top.",
  },
  keys: {
    vi: "Phím tắt: / để tìm, ↑ ↓ để chuyển hồ sơ, Enter để mở.",
    en: "Keys: / to search, ↑ ↓ to move between dossiers, Enter to open.",
  },
  search: { vi: "Tìm theo mã hồ sơ hoặc tên, không cần dấu", en: "Search by code or name, with or without marks" },
  mine: { vi: "Đến lượt bạn", en: "Your turn" },
  others: { vi: "Đang chờ người khác", en: "Waiting for others" },
  closed: { vi: (p: Count) => `Đã kết thúc (${p.count})`, en: (p: Count) => `Closed (${p.count})` },
  overdueCount: { vi: (p: Count) => `${p.count} quá hạn`, en: (p: Count) => `${p.count} overdue` },
  todayCount: { vi: (p: Count) => `${p.count} đến hạn hôm nay`, en: (p: Count) => `${p.count} due today` },
  nothingMine: { vi: "Không có hồ sơ nào đang chờ bạn", en: "No dossier is waiting for you" },
  nothingMineMore: {
    vi: "Hồ sơ mới sẽ hiện ở đây, không cần tải lại trang.",
    en: "New dossiers appear here by themselves.",
  },
  nothingFound: { vi: "Không tìm thấy hồ sơ nào", en: "No dossier found" },
  nothingFoundMore: {
    vi: "Thử ít từ hơn, hoặc chỉ phần cuối của mã hồ sơ.",
    en: "Try fewer words, or only the end of the code.",
  },
  changes: {
    vi: (p: Count) => `Danh sách có ${p.count} thay đổi`,
    en: (p: Count) => (p.count === 1 ? "The list has one change" : `The list has ${p.count} changes`),
  },
  showChanges: { vi: "Cập nhật danh sách", en: "Update the list" },
  due: { vi: "Hạn", en: "Due" },
  code: { vi: "Mã hồ sơ", en: "Code" },
  about: { vi: "Về ai", en: "About" },
  filer: { vi: "Người nộp", en: "Filer" },
  step: { vi: "Bước", en: "Step" },
  firstOverdue: { vi: "Làm trước: đã quá hạn", en: "First: it is overdue" },
  firstToday: { vi: "Làm trước: hạn gần nhất, trong hôm nay", en: "First: nearest deadline, today" },
  firstLater: { vi: "Làm trước: hạn gần nhất", en: "First: nearest deadline" },
  waitsForFiler: { vi: "Chờ người nộp bổ sung; đồng hồ dừng", en: "Waits for the filer's supplement; clock stopped" },
  waitsForNobody: { vi: "Không chờ cán bộ nào", en: "Waits for no official" },
  waitsFor: {
    vi: (p: { who: string }) => `Chờ ${p.who}`,
    en: (p: { who: string }) => `Waits for ${p.who}`,
  },
  evidenceWithdrawn: { vi: "Giấy tờ căn cứ bị thu hồi", en: "Evidence revoked" },
});
