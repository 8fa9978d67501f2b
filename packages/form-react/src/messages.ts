import { defineMessages } from "@motlan/ui";

export const messages = defineMessages({
  familyName: { vi: "Họ", en: "Family name" },
  middleName: { vi: "Chữ đệm", en: "Middle names" },
  givenName: { vi: "Tên", en: "Given name" },
  day: { vi: "Ngày", en: "Day" },
  month: { vi: "Tháng", en: "Month" },
  year: { vi: "Năm", en: "Year" },
  time: { vi: "Giờ", en: "Time" },
  yes: { vi: "Có", en: "Yes" },
  no: { vi: "Không", en: "No" },
  choose: { vi: "– Chọn –", en: "– Choose –" },
  other: { vi: "Khác", en: "Other" },
  inTheList: { vi: "Chọn trong danh sách", en: "Choose from the list" },
  nameOfOther: { vi: "Ghi rõ tên", en: "Give the name" },
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  commune: { vi: "Xã, phường, đặc khu", en: "Commune or ward" },
  detail: { vi: "Số nhà, đường, thôn, tổ", en: "House number, street, hamlet" },
  detailAbroad: { vi: "Địa chỉ ở nước đó", en: "Address in that country" },
  abroad: { vi: "Ở nước ngoài", en: "In another country" },
  country: { vi: "Nước", en: "Country" },
  facility: { vi: "Cơ sở y tế, cơ quan (nếu có)", en: "Facility or office (if any)" },

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
  unavailable: {
    vi: (p: { names: string }) => `${p.names} chưa phản hồi. Hãy tự điền các ô liên quan; chúng tôi sẽ hỏi lại sau.`,
    en: (p: { names: string }) => `${p.names}: no answer. Please fill in those fields yourself; we shall ask again.`,
  },
  starIsRequired: { vi: "Ô có dấu * là bắt buộc.", en: "Fields marked * are required." },
  pending: { vi: "Đang chờ dữ liệu", en: "Waiting for data" },
  afterHerAnswer: { vi: "Sẽ hiện sau khi bạn trả lời ở trên", en: "Appears once you have answered above" },
  missed: {
    vi: (p: { register: string }) => `${p.register} chưa trả lời – mời tự điền.`,
    en: (p: { register: string }) => `${p.register} has not answered – please fill in.`,
  },
  suggestion: { vi: "Gợi ý – sửa nếu chưa đúng", en: "Suggestion – change it if it is wrong" },
  updated: { vi: (p: { date: string }) => `cập nhật ${p.date}`, en: (p: { date: string }) => `updated ${p.date}` },
  selfDeclared: { vi: "Tự khai", en: "As stated by the filer" },
  computed: { vi: "Tự tính", en: "Worked out" },
  notYetComputed: { vi: "Sẽ tự tính khi đủ thông tin", en: "Worked out when there is enough to go by" },
  why: { vi: "Vì sao?", en: "Why?" },
  whyFetching: { vi: "Đang tải…", en: "Fetching…" },
  whyNotFetched: { vi: "Chưa tải được. Hãy đóng rồi mở lại.", en: "Could not be fetched. Close it and open it again." },
  vouchedFor: {
    vi: (p: { count: number }) => `Xem thêm ${p.count} ô đã có từ cơ quan nhà nước`,
    en: (p: { count: number }) => `See ${p.count} more fields known from state registers`,
  },
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
  listNotFetched: {
    vi: "Chưa lấy được danh sách từ cơ sở dữ liệu. Những gì đã điền vẫn được giữ. Hãy thử lại sau.",
    en: "The list could not be fetched from the registers. What you filled in is kept. Please try again later.",
  },
  listEmpty: {
    vi: "Các cơ sở dữ liệu không có ai, không có gì để chọn ở đây, nên chưa nộp trực tuyến được. Hãy đến nơi giải quyết hồ sơ.",
    en: "The registers hold nothing to choose from here, so this cannot be sent online. Please go to the office that handles it.",
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

  papers: { vi: "Giấy tờ", en: "Papers" },
  papersNotFetched: { vi: "Chưa tải được phần giấy tờ", en: "The papers could not be fetched" },
  fetchAgain: { vi: "Tải lại", en: "Fetch again" },
  needless: {
    vi: (p: { title: string }) => `Không phải nộp: ${p.title}`,
    en: (p: { title: string }) => `Not needed: ${p.title}`,
  },
  already: {
    vi: (p: { source: string }) => `${p.source} đã có`,
    en: (p: { source: string }) => `${p.source} has it`,
  },
  paperPending: { vi: "Đang hỏi xem có cần nộp không", en: "Asking whether it is needed" },
  paperNotKnownYet: {
    vi: "Sẽ biết có cần nộp không khi đủ thông tin",
    en: "Whether it is needed will be known when there is enough to go by",
  },
  official: { vi: "Cán bộ sẽ tra cứu, bạn không phải nộp", en: "The officer looks it up; you need not hand it in" },
  heldSince: {
    vi: (p: { source: string; date: string }) => `${p.source}, cập nhật ${p.date}`,
    en: (p: { source: string; date: string }) => `${p.source}, updated ${p.date}`,
  },
  standing: {
    vi: "Cơ quan đăng ký vừa xác nhận giấy này còn hiệu lực.",
    en: "The register has just confirmed that it is still in force.",
  },
  standingUnknown: {
    vi: "Chưa hỏi lại được cơ quan đăng ký. Giấy này vẫn được dùng; cán bộ sẽ kiểm tra.",
    en: "The register could not be asked again. It is used all the same; the officer will check.",
  },
  seePaper: { vi: "Xem giấy này", en: "See this paper" },
  becauseWithdrawn: {
    vi: (p: { source: string }) => `${p.source} cho biết giấy đã có không còn hiệu lực – mời tải giấy tờ khác.`,
    en: (p: { source: string }) =>
      `${p.source} says that the one on record is no longer in force – please upload another.`,
  },
  becauseShowsOtherwise: {
    vi: (p: { source: string }) => `Dữ liệu của ${p.source} không chứng minh được điều này – mời tải giấy tờ.`,
    en: (p: { source: string }) => `What ${p.source} holds does not prove this – please upload a paper.`,
  },
  becauseToConfirm: {
    vi: (p: { source: string }) => `${p.source} có ghi – cán bộ sẽ xác nhận.`,
    en: (p: { source: string }) => `${p.source} has it – the office will confirm.`,
  },
  becauseNotConnected: {
    vi: (p: { source: string; province: string }) => `${p.source} chưa có dữ liệu của ${p.province} – mời tải giấy tờ.`,
    en: (p: { source: string; province: string }) =>
      `${p.source} has no data of ${p.province} yet – please upload the paper.`,
  },
  becauseUnavailable: {
    vi: (p: { source: string }) => `${p.source} chưa phản hồi – mời tải giấy tờ.`,
    en: (p: { source: string }) => `${p.source} has not answered – please upload the paper.`,
  },
  becauseNone: {
    vi: (p: { source: string }) => `${p.source} không có dữ liệu này – mời tải giấy tờ.`,
    en: (p: { source: string }) => `${p.source} has no record of this – please upload the paper.`,
  },
  aRegister: { vi: "Cơ sở dữ liệu", en: "The register" },
  oneOfThese: { vi: "Nộp một trong các giấy tờ sau", en: "Hand in one of these" },
  fileRules: {
    vi: "Ảnh chụp JPEG hoặc tệp PDF, không quá 10 MB.",
    en: "A JPEG photograph or a PDF file, 10 MB at most.",
  },
  remove: { vi: "Xóa", en: "Remove" },
  fileType: {
    vi: "Tệp này không phải PDF hay JPEG. Hãy chụp ảnh giấy tờ, hoặc chọn tệp PDF.",
    en: "This file is neither PDF nor JPEG. Take a photograph of the paper, or choose a PDF.",
  },
  fileSize: {
    vi: "Tệp lớn hơn 10 MB. Hãy chụp lại ở cỡ nhỏ hơn.",
    en: "The file is larger than 10 MB. Take the photograph again at a smaller size.",
  },
  paperNotNeeded: {
    vi: "Cảm ơn bạn, giấy này không phải nộp: nhà nước đã có. Tệp vừa chọn không được gửi đi.",
    en: "Thank you, this paper is not needed: the state holds it. The file you chose was not sent.",
  },
  uploadFailed: {
    vi: "Chưa tải lên được. Hãy kiểm tra mạng rồi chọn lại tệp.",
    en: "It could not be uploaded. Check the network and choose the file again.",
  },

  edit: { vi: "Sửa", en: "Change" },
  noAnswer: { vi: "Để trống", en: "Left empty" },
  leftOutTitle: { vi: "Không gửi đi", en: "Not sent" },
  leftOut: {
    vi: "Bạn đã điền những ô sau, nhưng theo các câu trả lời hiện nay thì không cần nữa. Chúng sẽ không được gửi.",
    en: "You filled these in, but by your present answers they are not needed. They will not be sent.",
  },
});
