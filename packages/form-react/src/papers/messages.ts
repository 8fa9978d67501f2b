import { defineMessages } from "@motlan/ui";

/** The words of the papers, fetched with them. */
export const messages = defineMessages({
  papers: { vi: "Giấy tờ", en: "Papers" },
  needless: {
    vi: (p: { title: string }) => `Không phải nộp: ${p.title}`,
    en: (p: { title: string }) => `Not needed: ${p.title}`,
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
  becauseDisputed: {
    vi: (p: { source: string }) => `Bạn cho rằng ${p.source} ghi chưa đúng – hãy nộp giấy tờ này.`,
    en: (p: { source: string }) => `You say that ${p.source} has it wrong – hand in this paper.`,
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
  firstTitle: {
    vi: (p: { count: number }) =>
      p.count === 1
        ? "Chưa có giấy này? Làm thủ tục này trước"
        : "Chưa có giấy nào? Làm một trong các thủ tục này trước",
    en: (p: { count: number }) =>
      p.count === 1 ? "You do not have it yet? Do this first" : "You have none of them yet? Do one of these first",
  },
  firstNamed: {
    vi: (p: { title: string; code: string }) => `${p.title} (mã ${p.code})`,
    en: (p: { title: string; code: string }) => `${p.title} (code ${p.code})`,
  },
  firstFound: {
    vi: "Có kết quả rồi thì không phải nộp giấy này. Những gì đã khai ở đây được giữ nguyên.",
    en: "Once it is issued, this paper need not be handed in. What you have entered here is kept.",
  },
  firstUpload: {
    vi: "Có kết quả rồi thì quay lại tải lên. Những gì đã khai ở đây được giữ nguyên.",
    en: "Once it is issued, come back and upload it. What you have entered here is kept.",
  },
  aRegister: { vi: "Cơ sở dữ liệu", en: "The register" },
  allOfThese: {
    vi: "Cần đủ các giấy sau. Tệp sắp tải là giấy nào?",
    en: "All of these are needed. Which is the next file?",
  },
  isHandedIn: { vi: (p: { title: string }) => `${p.title} – đã có`, en: (p: { title: string }) => `${p.title} – here` },
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
});
