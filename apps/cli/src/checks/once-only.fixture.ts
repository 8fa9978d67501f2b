import type { Shown } from "./shown.fixture.ts";

const letter = "{ requirement: letter, any-of: [letter], when: abroad }";
const note = "note: { type: text, optional: true, title: { vi: Ghi chú, en: Note } }";

/** Nobody is asked for what the state knows, and nobody is shown what is another's. */
export const onceOnlyShown: readonly Shown[] = [
  {
    code: "asks-for-what-is-held",
    why: {
      vi: "Giấy mà một cơ sở dữ liệu đang kết nối đã giữ thì không được đòi trước khi hỏi cơ sở dữ liệu ấy (Nghị quyết 66.7/2025/NQ-CP).",
      en: "A paper that a connected register holds must not be asked for before that register is (Resolution 66.7/2025/NQ-CP).",
    },
    edits: [
      {
        passage: letter,
        wrong: "{ requirement: record, any-of: [record] }",
        right: "{ requirement: record, any-of: [record], met-by: spouse.fullName }",
      },
    ],
  },
  {
    code: "asks-what-is-known",
    why: {
      vi: "Câu hỏi riêng trùng với một trường của từ điển thì không được điền sẵn: người nộp gõ lại điều nhà nước đã biết.",
      en: "A question that the dictionary has as an element is filled by nobody: what the state knows is typed again.",
    },
    edits: [
      {
        passage: note,
        wrong: "note: { type: money, title: { vi: Thu nhập của tôi, en: My income } }",
        right: "note: { type: money, title: { vi: Thu nhập, en: Income }, suggest: [filer.income] }",
      },
    ],
  },
  {
    code: "paper-of-known-content",
    why: {
      vi: "Giấy này nói điều mà từ điển lấy được từ một cơ sở dữ liệu (tells), dù bản thân giấy không do nơi ấy giữ.",
      en: "The paper says what the dictionary gets from a register (tells), though no register holds the paper itself.",
    },
    edits: [
      {
        passage: letter,
        wrong: "{ requirement: income, any-of: [income-paper] }",
        right: "{ requirement: income, any-of: [income-paper], met-by: filer.income }",
      },
    ],
  },
  {
    code: "photocopy-of-identity",
    why: {
      vi: "Người nộp đã đăng nhập bằng định danh điện tử; bản chụp căn cước không chứng minh thêm gì mà lộ dữ liệu. Tên nào cũng bị nhận ra.",
      en: "The filer has signed in with her identity; a copy of the card proves nothing more and leaks data. It is told by any name.",
    },
    edits: [
      {
        passage: letter,
        wrong: "{ requirement: card, any-of: [letter], title: { vi: Bản sao CCCD, en: Copy of the card } }",
        right: "{ requirement: card, any-of: [identity-card], unmet: official }",
      },
    ],
  },
  {
    code: "paper-not-to-be-asked",
    why: {
      vi: "Có giấy mà luật cấm yêu cầu nộp, như sổ hộ khẩu; ghi ở never-asked của loại giấy.",
      en: "Of some papers the law says that nobody may be asked for them, as of the household book: never-asked.",
    },
    edits: [{ passage: letter, wrong: "{ requirement: household, any-of: [household-book] }" }],
  },
  {
    code: "asked-twice",
    why: {
      vi: "Cùng một điều hỏi dưới hai tên thì có thể được trả lời khác nhau, và không ai biết tin câu nào.",
      en: "The same asked under two names may be answered in two ways, and nobody knows which to believe.",
    },
    edits: [{ passage: note, wrong: "note: { type: integer, title: { vi: Bản sao, en: How many copies } }" }],
  },
  {
    code: "typed-though-derivable",
    why: {
      vi: "Điều gì tính được từ các câu trả lời khác thì máy tính; bắt gõ rồi kiểm tra là bắt người nộp làm thay máy.",
      en: "What follows from other answers is worked out; to have it typed and then check it makes the filer do the sum.",
    },
    edits: [
      {
        passage: "total: { type: integer, title: { vi: Tổng số bản, en: All of them }, computed: own + extra }",
        wrong: "total: { type: integer, title: { vi: Tổng số bản, en: All of them } }",
      },
      { passage: "check: too-many, when: total > 9", wrong: "check: sum, when: total != own + extra" },
    ],
  },
  {
    code: "match-reveals",
    why: {
      vi: "Dịch vụ hỏi được về người mà người khác nêu số chỉ được nói có hoặc không; nếu không, ai gõ số cũng đọc được dữ liệu của người ấy.",
      en: "A service that may be asked of whom another names says yes or no alone; or whoever types a number reads that person's data.",
    },
    edits: [
      {
        file: "registers/people.yaml",
        passage: "    reveals: { match: same }\n",
        wrong: "    reveals: { match: same }\n    gives: { income: income }\n",
      },
    ],
  },
  {
    code: "match-by-one-way",
    why: {
      vi: "Chỉ một số do người khác gõ mà được trả lời “có” thì dò số cũng biết được. Phải khớp cả số, họ tên và ngày sinh.",
      en: "If a number alone, typed by another, gets a yes, numbers can be tried out. Number, name and date of birth must agree.",
    },
    edits: [
      {
        file: "registers/people.yaml",
        passage:
          "    given: [personalId, fullName, birthDate]\n    identify: { id: personalId, name: fullName, born: birthDate }\n",
        wrong: "    given: [personalId]\n    identify: { id: personalId }\n",
      },
    ],
  },
  {
    code: "register-closed",
    why: {
      vi: "Có cơ sở dữ liệu mà không luật nào cho biểu mẫu tra cứu hay gửi vào (closed-to-forms).",
      en: "Into some registers no law lets a form look, nor send (closed-to-forms).",
    },
    edits: [{ passage: "feeds: [people.file]", wrong: "feeds: [taxes.file]" }],
  },
  {
    code: "sensitive-without-law",
    why: {
      vi: "Dữ liệu nhạy cảm chỉ được hỏi khi thủ tục nêu một luật cho phép (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15).",
      en: "What is sensitive is asked only by a procedure that names a law which allows it (Law 91/2025/QH15).",
    },
    edits: [
      {
        passage: "law: [Luật 1]\nask:",
        wrong: "law: [Luật 1]\nask:",
        right: "law: [Luật 1, Luật 2]\nask:",
      },
      {
        passage: "filer.personalId, filer.status]",
        wrong: "filer.personalId, filer.status, filer.faith]",
        right: "filer.personalId, filer.status, filer.faith]",
      },
    ],
  },
  {
    code: "code-map-missing",
    why: {
      vi: "Mã 1 của danh mục này có thể là mã 2 của danh mục kia. Không khai maps thì không được điền sẵn.",
      en: "What is 1 in one list may be 2 in another. Without a map nothing is carried over.",
    },
    edits: [
      {
        passage: "purpose: { type: one-of, list: purpose, title: { vi: Mục đích, en: Purpose } }",
        wrong:
          "purpose: { type: one-of, list: purpose, title: { vi: Mục đích, en: Purpose }, suggest: [filer.status] }",
        right:
          "purpose: { type: one-of, list: purpose, title: { vi: Mục đích, en: Purpose }, suggest: [filer.status] }",
      },
      {
        file: "code-lists/status.yaml",
        passage: "list: status\n",
        wrong: "list: status\n",
        right: "list: status\nmaps: { purpose: { married: loan } }\n",
      },
    ],
  },
];
