import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  familyName: { vi: "Họ", en: "Family name" },
  middleName: { vi: "Chữ đệm", en: "Middle names" },
  givenName: { vi: "Tên", en: "Given name" },
  day: { vi: "Ngày", en: "Day" },
  month: { vi: "Tháng", en: "Month" },
  year: { vi: "Năm", en: "Year" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  choose: { vi: "– Chọn –", en: "– Choose –" },
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  commune: { vi: "Xã, phường, đặc khu", en: "Commune or ward" },
  notFetched: { vi: "Chưa tải được danh sách xã, phường.", en: "The list of communes could not be fetched." },
  oldAddress: { vi: "Tôi chỉ biết địa chỉ cũ", en: "I only know the old address" },
  detail: { vi: "Số nhà, đường, thôn, tổ", en: "House number, street, hamlet" },
  receiverName: { vi: "Người nhận", en: "Who receives it" },
  receiverPhone: { vi: "Số điện thoại người nhận", en: "Telephone of who receives it" },
  country: { vi: "Nước", en: "Country" },

  filled: {
    vi: (p: { filled: number; shown: number; papers: number }) =>
      `Đã điền sẵn ${p.filled}/${p.shown} ô${p.papers > 0 ? `, không phải nộp ${p.papers} giấy tờ` : ""}`,
    en: (p: { filled: number; shown: number; papers: number }) =>
      `${p.filled} of ${p.shown} fields filled in for you${p.papers > 0 ? `, ${p.papers} paper${p.papers === 1 ? "" : "s"} not needed` : ""}`,
  },
  asking: {
    vi: (p: { names: string }) => `Đang hỏi: ${p.names}. Bạn cứ điền tiếp.`,
    en: (p: { names: string }) => `Asking: ${p.names}. You may go on filling in.`,
  },
  starIsRequired: { vi: "Ô có dấu * là bắt buộc.", en: "Fields marked * are required." },
  pending: { vi: "Đang chờ dữ liệu", en: "Waiting for data" },
  afterHerAnswer: {
    vi: (p: { titles: string }) => `Hiện ra sau khi bạn trả lời: ${p.titles}`,
    en: (p: { titles: string }) => `Once you have answered: ${p.titles}`,
  },
  missed: {
    vi: (p: { register: string }) => `${p.register} chưa trả lời – mời tự điền.`,
    en: (p: { register: string }) => `${p.register} has not answered – please fill in.`,
  },
  suggestion: { vi: "Gợi ý – sửa nếu chưa đúng", en: "Suggestion – change it if it is wrong" },
  updated: { vi: (p: { date: string }) => `cập nhật ${p.date}`, en: (p: { date: string }) => `updated ${p.date}` },
  inDispute: {
    vi: (p: { date: string }) => `cập nhật ${p.date}, đang có yêu cầu sửa`,
    en: (p: { date: string }) => `updated ${p.date}, said to be wrong`,
  },
  isItWrong: { vi: "Thông tin chưa đúng?", en: "Is this wrong?" },
  selfDeclared: { vi: "Tự khai", en: "As stated by the filer" },
  computed: { vi: "Tự tính", en: "Worked out" },
  notYetComputed: { vi: "Sẽ tự tính khi đủ thông tin", en: "Worked out when there is enough to go by" },
  why: { vi: "Vì sao?", en: "Why?" },
  whyAsked: { vi: "Hỏi cơ sở dữ liệu nào, vì sao?", en: "Which registers are asked, and why?" },
  fetching: { vi: "Đang tải…", en: "Fetching…" },
  whyNotFetched: { vi: "Chưa tải được. Hãy đóng rồi mở lại.", en: "Could not be fetched. Close it and open it again." },
  reveal: { vi: "Hiện số", en: "Show number" },
  hide: { vi: "Ẩn số", en: "Hide number" },

  sameAsFiler: { vi: "Là người nộp hồ sơ", en: "Is the filer" },
  whoIs: {
    vi: (p: { title: string }) => `${p.title}: chọn một`,
    en: (p: { title: string }) => `${p.title}: choose one`,
  },
  whoAre: {
    vi: (p: { title: string }) => `${p.title}: chọn một hoặc nhiều`,
    en: (p: { title: string }) => `${p.title}: choose one or more`,
  },
  saving: { vi: "Đang lưu…", en: "Saving…" },
  waitingToSave: { vi: "Có thay đổi chưa lưu", en: "Not saved yet" },
  saved: { vi: (p: { time: string }) => `Đã lưu lúc ${p.time}`, en: (p: { time: string }) => `Saved at ${p.time}` },
  saveFailed: { vi: "Chưa lưu được – sẽ thử lại", en: "Could not save – will try again" },
  cannotGoOn: {
    vi: "Chưa lưu được nên chưa thể sang trang sau. Những gì đã điền vẫn còn đây. Hãy kiểm tra mạng rồi bấm lại.",
    en: "It could not be saved, so we stay on this page. What you filled in is still here. Check the network and try again.",
  },
  goOn: { vi: "Tiếp tục", en: "Continue" },
  back: { vi: "Quay lại", en: "Back" },

  partNotFetched: { vi: "Chưa tải được phần này", en: "This part could not be fetched" },
  fetchAgain: { vi: "Tải lại", en: "Fetch again" },

  noAnswer: { vi: "Để trống", en: "Left empty" },
});
