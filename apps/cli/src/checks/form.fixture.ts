import { type Shown, small } from "./shown.fixture.ts";

const letter = "{ requirement: letter, any-of: [letter], when: abroad }";
const note = "note: { type: text, optional: true, title: { vi: Ghi chú, en: Note } }";
/** Of 81 characters and of 80. */
const long = "Ghi chú của người nộp về những điều mà biểu mẫu chưa hỏi đến, nếu thấy cần nói ra";
const asLongAsMayBe = "Ghi chú của người nộp về những điều mà biểu mẫu chưa hỏi đến, nếu thấy cần kể ra";

/** Whatever stands in a form is for somebody, and can be read. */
export const formShown: readonly Shown[] = [
  {
    code: "field-unreachable",
    why: {
      vi: "Xét mọi cách trả lời, kể cả câu trả lời nào đang ẩn, không ai được hiện trường này. Ở đây abroad chỉ được hỏi khi đi lại.",
      en: "Of all ways to answer, hidden answers included, none shows the field. Here abroad is asked of travellers alone.",
    },
    edits: [
      {
        passage: note,
        wrong: `note: { type: text, optional: true, title: { vi: Ghi chú, en: Note }, when: abroad and purpose = "loan" }`,
        right: `note: { type: text, optional: true, title: { vi: Ghi chú, en: Note }, when: abroad and purpose = "travel" }`,
      },
    ],
  },
  {
    code: "text-unwritten",
    why: {
      vi: "Chữ mà `motlan new` để lại cho người soạn viết bắt đầu bằng “…”. Không ai được đọc thấy nó trên cổng.",
      en: "What `motlan new` leaves for the author to write begins with “…”. Nobody is to read it on the portal.",
    },
    edits: [
      {
        passage: "summary: { vi: Xác nhận, en: Confirmation }",
        wrong: "summary: { vi: Xác nhận, en: … a sentence on what it is for }",
        right: "summary: { vi: Xác nhận cho bạn, en: A confirmation for you }",
      },
    ],
  },
  {
    code: "required-never-visible",
    why: {
      vi: "Trường bắt buộc mà không bao giờ hiện: điều người soạn cần sẽ luôn trống.",
      en: "A field that has to be answered and never shows: what its author needs is always empty.",
    },
    edits: [
      {
        passage: note,
        wrong: `note: { type: text, title: { vi: Ghi chú, en: Note }, when: abroad and purpose = "loan" }`,
        right: `note: { type: text, title: { vi: Ghi chú, en: Note }, when: abroad }`,
      },
    ],
  },
  {
    code: "page-unreachable",
    why: {
      vi: "Mọi phần của trang đều có điều kiện không bao giờ đạt.",
      en: "Every section of the page has a condition that is never met.",
    },
    edits: [
      {
        passage: "{ section: note, fields: [note] }",
        wrong: `{ section: note, when: abroad and purpose = "loan", fields: [note] }`,
        right: `{ section: note, when: abroad, fields: [note] }`,
      },
    ],
  },
  {
    code: "condition-always-true",
    why: {
      vi: "Điều kiện luôn đúng không nói gì; người soạn đã muốn viết điều khác.",
      en: "A condition that always holds says nothing; something else was meant.",
    },
    edits: [
      {
        passage: letter,
        wrong: `{ requirement: letter, any-of: [letter], when: purpose != "loan" or purpose != "travel" }`,
        right: `{ requirement: letter, any-of: [letter], when: purpose != "loan" }`,
      },
    ],
  },
  {
    code: "condition-always-false",
    why: {
      vi: "Điều kiện không bao giờ đúng: giấy, khoản thu hay bước ấy không dành cho ai.",
      en: "A condition that never holds: the paper, fee or step is there for nobody.",
    },
    edits: [
      {
        passage: letter,
        wrong: `{ requirement: letter, any-of: [letter], when: purpose = "loan" and purpose = "travel" }`,
        right: `{ requirement: letter, any-of: [letter], when: purpose = "loan" or purpose = "travel" }`,
      },
    ],
  },
  {
    code: "hangs-on-itself",
    why: {
      vi: "Hai giá trị tính từ nhau thì không bao giờ tính xong.",
      en: "Two values that are worked out of each other never come to rest.",
    },
    edits: [
      {
        passage: "extra: { type: integer, title: { vi: Bản sao, en: Copies } }",
        wrong: "extra: { type: integer, title: { vi: Bản sao, en: Copies }, computed: total - own }",
      },
    ],
  },
  {
    code: "rule-type",
    why: {
      vi: "Quy tắc cho ra sai kiểu: ở đây là số, mà điều kiện phải đúng hoặc sai.",
      en: "A rule gives another type than is wanted: here a number, where a condition is true or false.",
    },
    edits: [
      {
        passage: letter,
        wrong: "{ requirement: letter, any-of: [letter], when: extra }",
        right: "{ requirement: letter, any-of: [letter], when: extra > 0 }",
      },
    ],
  },
  {
    code: "rule-unknown-name",
    why: {
      vi: "Tên gõ nhầm sẽ thành giá trị trống, và điều kiện lặng lẽ sai. Vì thế mọi tên phải dẫn tới đâu đó.",
      en: "A misspelt name would be empty, and the condition silently false. So every name leads somewhere.",
    },
    edits: [{ passage: letter, wrong: "{ requirement: letter, any-of: [letter], when: abroat }" }],
  },
  {
    code: "rule-code-unknown",
    why: {
      vi: "So sánh với mã mà danh mục không có thì không bao giờ đúng.",
      en: "What is compared with a code that the list does not have never holds.",
    },
    edits: [
      {
        passage: `title: { vi: Ở nước ngoài, en: Abroad }, when: purpose = "travel" }`,
        wrong: `title: { vi: Ở nước ngoài, en: Abroad }, when: purpose = "travl" }`,
      },
    ],
  },
  {
    code: "question-not-asked",
    why: {
      vi: "Câu hỏi không đứng ở trang nào thì không ai được hỏi, và quy tắc nào đọc nó đều thấy trống.",
      en: "A question on no page is asked of nobody, and every rule that reads it finds nothing.",
    },
    edits: [{ passage: "{ section: note, fields: [note] }", wrong: "{ section: note, fields: [filer.income] }" }],
  },
  {
    code: "translation-missing",
    why: {
      vi: "Mọi lời của biểu mẫu có cả hai thứ tiếng, nếu không người đọc tiếng kia thấy chỗ trống.",
      en: "Whatever a form says it says in both languages, or readers of one of them see nothing.",
    },
    edits: [
      {
        passage: "place: { type: commune, title: { vi: Nơi, en: Place } }",
        wrong: "place: { type: commune, title: { vi: Nơi } }",
      },
    ],
  },
  {
    code: "translation-same",
    why: {
      vi: "Lời tiếng Việt được chép sang chỗ tiếng Anh mà chưa dịch.",
      en: "The Vietnamese stands in the place of the English: it was copied, and not translated.",
    },
    edits: [
      {
        passage: "place: { type: commune, title: { vi: Nơi, en: Place } }",
        wrong: "place: { type: commune, title: { vi: Nơi nộp, en: Nơi nộp } }",
        right: "place: { type: commune, title: { vi: Nơi nộp, en: Where to file } }",
      },
    ],
  },
  {
    code: "label-too-long",
    why: {
      vi: "Nhãn quá 80 ký tự chiếm hơn hai dòng trên điện thoại, không ai đọc hết.",
      en: "A label of over 80 characters takes more than two lines on a phone, and is read by nobody.",
    },
    edits: [
      {
        passage: note,
        wrong: `note: { type: text, optional: true, title: { vi: "${long}", en: Note } }`,
        right: `note: { type: text, optional: true, title: { vi: "${asLongAsMayBe}", en: Note } }`,
      },
    ],
  },
  {
    code: "class-unstated",
    why: {
      vi: "Cỡ của thủ tục (class) cho biết được hỏi bao nhiêu.",
      en: "How large a procedure is (class) says how much it may ask.",
    },
    edits: [{ passage: "class: simple\n", wrong: "" }],
  },
  {
    code: "too-many-typed",
    why: {
      vi: "Thủ tục simple, medium, complex được để người nộp gõ nhiều nhất 8, 20, 40 trường: vừa với 3, 5, 8 phút của dự thảo quy định về dịch vụ công trực tuyến (Bộ Khoa học và Công nghệ, 6/2025).",
      en: "A simple, medium or complex procedure leaves at most 8, 20 or 40 fields to type: what fits into the 3, 5 and 8 minutes of the draft rules (Ministry of Science and Technology, June 2025).",
    },
    edits: [
      {
        passage: note,
        wrong: ["note", "second", "third", "fourth"]
          .map((name) => `${name}: { type: text, title: { vi: Ghi chú ${name}, en: Note ${name} } }`)
          .join("\n  "),
        right: ["note", "second", "third"]
          .map((name) => `${name}: { type: text, title: { vi: Ghi chú ${name}, en: Note ${name} } }`)
          .join("\n  "),
      },
      {
        passage: "{ section: note, fields: [note] }",
        wrong: "{ section: note, fields: [note, second, third, fourth] }",
        right: "{ section: note, fields: [note, second, third] }",
      },
    ],
  },
  {
    code: "acceptance-needless",
    why: {
      vi: "Điều được chấp nhận không còn nữa: dòng thừa sẽ che điều sai sau này.",
      en: "What was accepted is no longer there: left standing, it would hide what goes wrong later.",
    },
    edits: [
      {
        passage: "class: simple\n",
        wrong: `class: simple\naccepts:\n  - { check: class-unstated, because: { vi: Thủ tục thử, en: A trial } }\n`,
      },
    ],
  },
  {
    code: "check-unknown-to-accept",
    why: {
      vi: "Chỉ chấp nhận được điều mà một kiểm tra có thể nói.",
      en: "Only what some check says can be accepted.",
    },
    edits: [
      {
        passage: "class: simple\n",
        wrong: `accepts:\n  - { check: class-unstatd, because: { vi: Thủ tục thử, en: A trial } }\n`,
        right: `accepts:\n  - { check: class-unstated, because: { vi: Thủ tục thử, en: A trial } }\n`,
      },
    ],
    foundIn: small,
  },
];
